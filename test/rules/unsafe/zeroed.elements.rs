// settings: {"preset": "recommended"}
fn push_none(&mut self) {
    self.known.push(false);
    self.data.push(unsafe { std::mem::zeroed() });
}

fn column(count: usize) -> Vec<[u64; 2]> {
    vec![
        unsafe {
            std::mem::zeroed()
        };
        count
    ]
}

fn push_name(&mut self) {
    self.names.push(unsafe { std::mem::zeroed::<String>() });
//                                     ^^^^^^^^^^^^^^^^^^ unsafe/zeroed
    let config = Config {
        session: unsafe { std::mem::zeroed() },
//                                  ^^^^^^^^ unsafe/zeroed
    };
    self.configs.push(config);
    self.rows.push(Row { name: unsafe { std::mem::zeroed() } });
//                                                ^^^^^^^^ unsafe/zeroed
}
