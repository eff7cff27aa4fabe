// settings: {"preset": "recommended"}
#[cfg(any(test, feature = "db_test"))]
mod tests {
    #[test]
    fn empty() {}

    #[test]
    fn é() {
//     ^ test/no-assertion
        let sum = add(1, 2);
        println!("{sum}");
    }

    #[db_test]
    fn reads() {
        assert_eq!(read(1), 1);
    }
}

#[cfg(test)]
mod others {
    #[test]
    fn empty() {}
//     ^^^^^ test/no-assertion

    #[test]
    fn keep_editor_happy() {}

    #[test]
    fn happy() {}
//     ^^^^^ test/no-assertion
}
