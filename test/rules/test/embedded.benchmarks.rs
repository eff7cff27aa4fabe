#[cfg(test)]
fn production() {}

mod benchmarks {
    #[bench]
    fn conversion(b: &mut test::Bencher) {
        convert(0);
        convert(1);
        convert(2);
        convert(3);
        convert(4);
        convert(5);
        convert(6);
        convert(7);
        convert(8);
        convert(9);
        convert(10);
        convert(11);
        convert(12);
        convert(13);
        convert(14);
        convert(15);
        convert(16);
        convert(17);
        convert(18);
        convert(19);
        convert(20);
        convert(21);
        convert(22);
        convert(23);
        convert(24);
        convert(25);
        convert(26);
        convert(27);
        convert(28);
        convert(29);
        convert(30);
        convert(31);
        convert(32);
        convert(33);
        convert(34);
        convert(35);
        convert(36);
        convert(37);
        convert(38);
        convert(39);
    }
}

#[cfg(test)]
mod checks {
//  ^^^^^^ test/embedded
    #[test]
    fn converts() {
        convert(0);
        convert(1);
        convert(2);
        convert(3);
        convert(4);
        convert(5);
        convert(6);
        convert(7);
        convert(8);
        convert(9);
        convert(10);
        convert(11);
        convert(12);
        convert(13);
        convert(14);
        convert(15);
        convert(16);
        convert(17);
        convert(18);
        convert(19);
        convert(20);
        convert(21);
        convert(22);
        convert(23);
        convert(24);
        convert(25);
        convert(26);
        convert(27);
        convert(28);
        convert(29);
        convert(30);
        convert(31);
        convert(32);
        convert(33);
        convert(34);
        convert(35);
        convert(36);
        convert(37);
        convert(38);
        convert(39);
    }
}

#[cfg(test)]
mod both {
//  ^^^^ test/embedded
    #[bench]
    fn conversion(b: &mut test::Bencher) {
        convert(0);
        convert(1);
        convert(2);
        convert(3);
        convert(4);
        convert(5);
        convert(6);
        convert(7);
        convert(8);
        convert(9);
        convert(10);
        convert(11);
        convert(12);
        convert(13);
        convert(14);
        convert(15);
        convert(16);
        convert(17);
        convert(18);
        convert(19);
        convert(20);
        convert(21);
        convert(22);
        convert(23);
        convert(24);
        convert(25);
        convert(26);
        convert(27);
        convert(28);
        convert(29);
        convert(30);
        convert(31);
        convert(32);
        convert(33);
        convert(34);
        convert(35);
        convert(36);
        convert(37);
        convert(38);
        convert(39);
    }

    #[test]
    fn converts() {}
}
