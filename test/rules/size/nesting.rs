// settings: {"thresholds": {"nesting": 3}}
fn deep(rows: &[Vec<u8>]) {
    for row in rows {
        for cell in row {
            if *cell > 0 {
//          ^^ size/nesting
                while true {}
            }
        }
    }
}

fn arms(x: Option<Option<u8>>) {
    match x {
        Some(y) => match y {
            Some(z) => {
                if z > 1 {
//              ^^ size/nesting
                    a();
                }
            }
            None => {}
        },
        None => {}
    }
}

fn in_a_pattern(p: Point) {
    loop {
        if let Point { x, y } = p {
            for Point { x, .. } in all {
//          ^^^ size/nesting
                a(x, y);
            }
        }
    }
}

fn chain(n: u8) {
    if n == 0 {
        a();
    } else if n == 1 {
        b();
    } else if n == 2 {
        c();
    } else {
        d();
    }
}

fn two_levels(n: u8) {
    for _ in 0..n {
        if n > 1 {
            a(Point { x: 1, y: 2 });
        } else {
            b(|x| { x + 1 });
        }
    }
}

fn blocks() {
    {
        {
            unsafe { { a() } }
        }
    }
}

fn one_after_the_other() {
    loop { if a() { b() } }
    loop { if a() { b() } }
}

impl<T> Trait for Type<T> {
    fn method(&self) {
        for x in self {
            let f: Box<dyn for<'a> Fn(&'a u8)> = a();
            if x {
                struct S;
                impl Trait for S {}
            }
        }
    }
}

fn in_a_condition(x: Option<u8>) {
    if match x { Some(n) => n > 1, None => false } {
        while { a(); b() } {
//      ^^^^^ size/nesting
            c();
        }
    }
}

#[test]
fn test() {
    loop { loop { loop { loop {} } } }
}
