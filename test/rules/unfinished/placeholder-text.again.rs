// settings: {"preset": "recommended"}
fn bits(name: &str, key: &Key) -> Result<Bits, Error> {
    if !CURVES.contains(&name) {
        return Err(Error::new("Not implemented"));
//                            ^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
    }
    let curve = parse_curve(name).ok_or_else(|| Error::new("Not implemented"))?;
    let bits = key.derive(curve).map_err(|error| Error::of(error, "cannot derive the bits of the key with the curve"))?;
    if bits.len() > MOST_BITS {
        return Err(Error::new(key.name(), key.len(), bits.len(), "more bits than anybody has asked for"));
    }
    match key.kind() {
        Kind::Public => Ok(bits),
        Kind::Private => Err(Error::new("Not implemented")),
//                                      ^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
    }
}
