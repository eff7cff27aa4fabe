// settings: {"preset": "recommended"}
#[allow(warnings)]
mod bindings;

#[allow(warnings)]
// columns 0..18 suppression/no-reason
mod binding_power;
