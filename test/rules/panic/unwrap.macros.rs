fn arguments(x: Option<u8>) {
    println!("{}", x.unwrap());
//                   ^^^^^^^^ panic/unwrap
    eprintln!("{} {}", x.unwrap(), x.unwrap());
//                       ^^^^^^^^ panic/unwrap
//                                   ^^^^^^^^ panic/unwrap
    format!("{:?}", x.unwrap());
//                    ^^^^^^^^ panic/unwrap
    let _ = vec![x.unwrap(), x.unwrap()];
//                 ^^^^^^^^ panic/unwrap
//                             ^^^^^^^^ panic/unwrap
    let _ = vec![x.unwrap(); 3];
//                 ^^^^^^^^ panic/unwrap
    assert!(x.unwrap() == 1, "x.unwrap()");
//            ^^^^^^^^ panic/unwrap
    assert_eq!(x.unwrap(), 1);
//               ^^^^^^^^ panic/unwrap
    debug_assert!(x.unwrap() == 1);
//                  ^^^^^^^^ panic/unwrap
    let _ = matches!(x.unwrap(), 1 | 2);
//                     ^^^^^^^^ panic/unwrap
    write!(out, "{}", x.unwrap());
//                      ^^^^^^^^ panic/unwrap
    panic!("{}", x.unwrap());
//                 ^^^^^^^^ panic/unwrap
    std::println!("{}", x.unwrap());
//                        ^^^^^^^^ panic/unwrap
    let _ = vec! { x.unwrap() };
//                   ^^^^^^^^ panic/unwrap
    let _ = format!("{}", vec![x.unwrap()]);
//                               ^^^^^^^^ panic/unwrap
    println!(
        "{}",
        x
            .unwrap()
//           ^^^^^^^^ panic/unwrap
    );
    println!("{}", Option::unwrap(x));
//                         ^^^^^^^^^ panic/unwrap
    own_macro!(x.unwrap());
//               ^^^^^^^^ panic/unwrap
    println!("x.unwrap()" /* x.unwrap() */);
    println!("{}", x.unwrap_or(1));
    println!("{}", x.unwrap()) // x.unwrap()
//                   ^^^^^^^^ panic/unwrap
}

async fn select(mut a: Receiver<Option<u8>>) {
    tokio::select! {
        value = a.recv() => value.unwrap(),
//                                ^^^^^^^^ panic/unwrap
        _ = tokio::time::sleep(pause.unwrap()), if ready => {
//                                   ^^^^^^^^ panic/unwrap
            other.unwrap();
//                ^^^^^^^^ panic/unwrap
        }
    }
    let (_x, _y) = tokio::join!(a.recv(), async { b.unwrap() });
//                                                  ^^^^^^^^ panic/unwrap
}

cfg_if! {
    if #[cfg(unix)] {
        fn choose(x: Option<u8>) -> u8 {
            x.unwrap()
//            ^^^^^^^^ panic/unwrap
        }
    } else {
        fn choose(x: Option<u8>) -> u8 {
            x.unwrap()
//            ^^^^^^^^ panic/unwrap
        }
    }
}

cfg_rt! {
    fn one(x: Option<u8>) -> u8 {
        x.unwrap()
//        ^^^^^^^^ panic/unwrap
    }

    impl Runtime {
        pub async fn two(&self, x: Option<u8>) -> u8 {
            println!("{}", x.unwrap());
//                           ^^^^^^^^ panic/unwrap
            x.unwrap()
//            ^^^^^^^^ panic/unwrap
        }
    }

    mod three {
        static FOUR: LazyLock<u8> = LazyLock::new(|| x.unwrap());
//                                                     ^^^^^^^^ panic/unwrap
        const FIVE: u8 = x.unwrap();
    }
}

macro_rules! body {
    ($e:expr) => {
        $e.unwrap()
    };
    ($name:ident, $e:expr) => {
        fn $name() -> u8 {
            $e.unwrap()
        }
    };
}

macro_rules! parenthesised (
    ($e:expr) => { $e.unwrap() };
);

macro_rules! bracketed [
    ($e:expr) => { $e.unwrap() };
];

fn local_macro(x: Option<u8>) -> u8 {
    macro_rules! inner {
        () => {
            x.unwrap()
        };
    }
    x.unwrap()
//    ^^^^^^^^ panic/unwrap
}

fn derive() -> TokenStream {
    let tokens = quote! {
        fn generated() {
            #value.unwrap();
        }
    };
    let more = quote_spanned!(span=> #value.unwrap());
    let parsed: Expr = syn::parse_quote!(value.unwrap());
    let text = stringify!(x.unwrap());
    x.unwrap();
//    ^^^^^^^^ panic/unwrap
    quote!(x.unwrap())
}

fn body_of_json(x: Option<u8>) -> Value {
    json!({ "value": x.unwrap(), "nested": { "a": [x.unwrap()] } })
}

fn after_quotes(x: Option<u8>) -> u8 {
    x.unwrap()
//    ^^^^^^^^ panic/unwrap
}
