// settings: {"preset": "recommended"}
#[module]
pub fn register_rows(globals: &mut Globals) {}

#[module]
#[types(Row as Row)]
pub(crate) fn register_row(globals: &mut Globals) {}

#[web::handler]
pub async fn verify(_context: &Context) -> Result<Status, Error> {
    Ok(Status::Good)
}

// A task is one under any attribute.
#[module]
pub fn register_columns(globals: &mut Globals) {
//     ^^^^^^^^^^^^^^^^ unfinished/stub-function
    // TODO: register them
}

#[setter]
pub fn register_label(&self, _label: String) {
//     ^^^^^^^^^^^^^^ unfinished/stub-function
    // TODO: no-op, the device has to be able to change the label
}

#[inline]
#[must_use]
#[allow(dead_code)]
pub fn register_tables(globals: &mut Globals) {}
//     ^^^^^^^^^^^^^^^ unfinished/stub-function

#[tracing::instrument(skip_all)]
pub fn register_views(globals: &mut Globals) {}
//     ^^^^^^^^^^^^^^ unfinished/stub-function

pub fn register_indices(globals: &mut Globals) {}
//     ^^^^^^^^^^^^^^^^ unfinished/stub-function

#[cfg(simulated)]
pub fn send_report(&self, report: impl Display, seconds: Option<u64>) {}

/// Sends it.
#[cfg(not(simulated))]
#[inline]
pub fn send_report(&self, report: impl Display, seconds: Option<u64>) {
    self.client.send(report.to_string(), seconds.unwrap_or(60));
}

#[cfg(lonely)]
pub fn send_letter(letter: impl Display, seconds: Option<u64>) {
//     ^^^^^^^^^^^ unfinished/stub-function
    // TODO: send it
}

fn read_hello(_reader: &mut Reader) -> Message {
// ^^^^^^^^^^ unfinished/stub-function
    // TODO: read the greeting
    Message::Hello
}
