// settings: {"preset": "recommended"}
#[allow(warnings)]
mod bindings;

#[allow(warnings)]
#[rustfmt::skip]
pub mod rows_generated;

#[allow(warnings)]
// columns 0..18 suppression/no-reason
mod rows;

#[allow(warnings)]
// columns 0..18 suppression/no-reason
mod bindings {
    pub fn load() {}
}
