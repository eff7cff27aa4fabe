pub fn paths(a: Option<u8>) {
    <Option<u8>>::unwrap(a);
//                ^^^^^^^^^ panic/unwrap
    <std::option::Option<u8>>::unwrap(a);
//                             ^^^^^^^^^ panic/unwrap
    <Result<u8, String>>::unwrap_err(b);
//                        ^^^^^^^^^^^^^ panic/unwrap
    let c = <Option<_>>::unwrap(a) + Option::<Vec<Vec<u8>>>::unwrap(d)[0];
//                       ^^^^^^^^^ panic/unwrap
//                                                           ^^^^^^^^^ panic/unwrap
    call(<Option<u8>>::unwrap(a), 1 < 2, <Option<u8>>::unwrap(a));
//                     ^^^^^^^^^ panic/unwrap
//                                                     ^^^^^^^^^ panic/unwrap
    return <Option<u8>>::unwrap(a);
//                       ^^^^^^^^^ panic/unwrap
}

pub fn others(a: Own) {
    <Own>::unwrap(a);
    <Own<Option<u8>>>::unwrap(a);
    <Option<u8> as Unwrap>::unwrap(a);
    <a::Own>::unwrap(a);
    Own::<Option<u8>>::unwrap(a);
}
