fn plain(value: Option<u32>) -> u32 {
    value.unwrap()
//        ^^^^^^^^ panic/unwrap: "`unwrap()` panics when there is no value."
}

fn error(value: Result<u32, u32>) -> u32 {
    value.unwrap_err()
//        ^^^^^^^^^^^^ panic/unwrap: "`unwrap_err()` panics when there is a value."
}

fn chained(value: Option<Option<u32>>) -> u32 {
    value.unwrap().unwrap()
//        ^^^^^^^^ panic/unwrap
//                 ^^^^^^^^ panic/unwrap
}

fn lines(values: &[Option<u32>]) -> u32 {
    values
        .iter()
        .copied()
        .next()
        .unwrap()
//       ^^^^^^^^ panic/unwrap
        .map(|value| value + 1)
        .
        unwrap()
//      ^^^^^^^^ panic/unwrap
}

fn spaced(value: Option<u32>) -> u32 {
    value /* before */ . /* inside */ unwrap /* name */ ( /* nothing */ )
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/unwrap
}

fn broken_over_lines(value: Option<u32>) -> u32 {
    value.unwrap(
//        ^^^^^^^... panic/unwrap
    )
}

fn receivers(map: &std::collections::HashMap<u8, Option<u8>>, list: [Option<u8>; 2]) {
    map[&0].unwrap();
//          ^^^^^^^^ panic/unwrap
    list[0].unwrap();
//          ^^^^^^^^ panic/unwrap
    (list[1]).unwrap();
//            ^^^^^^^^ panic/unwrap
    "7".parse::<u8>().unwrap();
//                    ^^^^^^^^ panic/unwrap
    u8::try_from(7u16).unwrap();
//                     ^^^^^^^^ panic/unwrap
    { list[0] }.unwrap();
//              ^^^^^^^^ panic/unwrap
    let [first, ..] = list;
    let _ = first.unwrap()..list[1].unwrap();
//                ^^^^^^^^ panic/unwrap
//                                  ^^^^^^^^ panic/unwrap
    let _ = 1..first.unwrap();
//                   ^^^^^^^^ panic/unwrap
    let _ = -first.map(i16::from).unwrap();
//                                ^^^^^^^^ panic/unwrap
    if first.unwrap() == 'x' as u8 || first.unwrap() != b'\'' {}
//           ^^^^^^^^ panic/unwrap
//                                          ^^^^^^^^ panic/unwrap
}

async fn awaited(task: Task) -> u32 {
    task.await.unwrap()
//             ^^^^^^^^ panic/unwrap
}

fn paths(option: Option<u8>, result: Result<u8, u8>) {
    let _ = Option::unwrap(option);
//                  ^^^^^^^^^^^^^^ panic/unwrap
    let _ = Result::unwrap(result);
//                  ^^^^^^^^^^^^^^ panic/unwrap
    let _ = Result::unwrap_err(result);
//                  ^^^^^^^^^^^^^^^^^^ panic/unwrap
    let _ = std::option::Option::unwrap(option);
//                               ^^^^^^^^^^^^^^ panic/unwrap
    let _ = Option::<u8>::unwrap(option);
//                        ^^^^^^^^^^^^^^ panic/unwrap
    let _ = Result::<u8, u8>::unwrap(result);
//                            ^^^^^^^^^^^^^^ panic/unwrap
}

fn paths_that_nobody_calls(list: Vec<Option<u8>>) -> Vec<u8> {
    let _function = Option::<u8>::unwrap;
    let _other: fn(Option<u8>) -> u8 = Option::unwrap;
    list.into_iter().map(Option::unwrap).collect()
}

fn closures(list: Vec<Option<u8>>) {
    let _ = list.iter().map(|item| item.unwrap()).count();
//                                      ^^^^^^^^ panic/unwrap
    let _ = move || async move { list[0].unwrap() };
//                                       ^^^^^^^^ panic/unwrap
}

fn nested() {
    fn inner(value: Option<u8>) -> u8 {
        value.unwrap()
//            ^^^^^^^^ panic/unwrap
    }
    mod deeper {
        fn innermost(value: Option<u8>) -> u8 {
            value.unwrap()
//                ^^^^^^^^ panic/unwrap
        }
    }
    struct Local;
    impl Local {
        fn method(&self, value: Option<u8>) -> u8 {
            value.unwrap()
//                ^^^^^^^^ panic/unwrap
        }
    }
}

trait Named {
    fn required(&self) -> Option<u8>;
    fn provided(&self) -> u8 {
        self.required().unwrap()
//                      ^^^^^^^^ panic/unwrap
    }
}

impl<T: Fn(u8) -> u8> Named for Vec<T>
where
    T: Clone,
{
    fn required(&self) -> Option<u8> {
        Some(self.first().unwrap()(1))
//                        ^^^^^^^^ panic/unwrap
    }
}

extern "C" fn called_from_c(value: Option<u8>) -> u8 {
    value.unwrap()
//        ^^^^^^^^ panic/unwrap
}

pub(crate) unsafe fn dangerous(value: Option<u8>) -> u8 {
    unsafe { value.unwrap() }
//                 ^^^^^^^^ panic/unwrap
}

fn default_argument<const N: usize>(value: [Option<u8>; N]) -> u8 {
    'outer: loop {
        break 'outer value[0].unwrap();
//                            ^^^^^^^^ panic/unwrap
    }
}

fn patterns(value: Result<Option<u8>, u8>) -> u8 {
    let Ok(inner) = value else { return value.unwrap_err() };
//                                            ^^^^^^^^^^^^ panic/unwrap
    match inner {
        Some(0) => inner.unwrap(),
//                       ^^^^^^^^ panic/unwrap
        Some(n) if inner.unwrap() > 1 => n,
//                       ^^^^^^^^ panic/unwrap
        _ => 0,
    }
}

fn not_ascii(größe: Option<u8>) {
    let _ = größe.unwrap();
//                ^^^^^^^^ panic/unwrap
    let _ = ("é😀", größe.unwrap(), '😀', größe.unwrap());
//                        ^^^^^^^^ panic/unwrap
//                                              ^^^^^^^^ panic/unwrap
    /* 名前 😀 */ größe.unwrap();
//                    ^^^^^^^^ panic/unwrap
}

fn strings() -> [&'static str; 6] {
    let _ = (b"x.unwrap()", br#"x.unwrap()"#, c"x.unwrap()", cr"x.unwrap()", '"', b'"', '\'', '\u{22}');
    [
        "x.unwrap()",
        "\"x.unwrap()",
        "\\",
        r"x.unwrap()\",
        r#"x.unwrap() " x.unwrap()"#,
        "over
         lines.unwrap()
        ",
    ]
}

// x.unwrap()
/* x.unwrap() /* nested.unwrap() */ x.unwrap() */
/// Documented:
///
/// ```
/// let x = Some(1).unwrap();
/// ```
/** x.unwrap() */
fn comments(value: Option<u8>) -> Option<u8> {
    //! x.unwrap()
    value // .unwrap()
}

fn look_alikes(value: Option<u8>, own: Own, count: std::rc::Rc<u8>) {
    value.unwrap_or(1);
    value.unwrap_or_default();
    value.unwrap_or_else(|| 1);
    unsafe { value.unwrap_unchecked() };
    std::rc::Rc::try_unwrap(count);
    own.unwrap(3);
    own.unwrap_err(3);
    own.unwrap;
    own.unwrapped();
    own.do_unwrap();
    unwrap();
    unwrap(value);
    own::unwrap(value);
    Own::unwrap(&own);
    let unwrap = 1;
    let _ = unwrap;
    let _ = own.unwrap + 1;
    Own { unwrap: 1 };
}

impl Own {
    fn unwrap(&self) -> u8 {
        1
    }
    fn unwrap_err(self) {}
}

fn raw_names(r#type: Option<u8>, r#match: Option<u8>) -> u8 {
    r#type.unwrap() + r#match.unwrap()
//         ^^^^^^^^ panic/unwrap
//                            ^^^^^^^^ panic/unwrap
}

fn r#fn(value: Option<u8>) -> u8 {
    value.unwrap()
//        ^^^^^^^^ panic/unwrap
}

fn a_lock_is_a_case_of_its_own(mutex: &std::sync::Mutex<u8>, file: &mut File, child: Child) {
    mutex.lock().unwrap();
    mutex.try_lock().unwrap();
//                   ^^^^^^^^ panic/unwrap
    file.read(&mut [0]).unwrap();
//                      ^^^^^^^^ panic/unwrap
    file.write(b"x").unwrap();
//                   ^^^^^^^^ panic/unwrap
    child.wait().unwrap();
//               ^^^^^^^^ panic/unwrap
}

fn half_typed(value: Option<u8>) {
    value.unwrap
}
