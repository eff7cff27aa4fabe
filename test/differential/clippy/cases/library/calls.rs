use std::collections::HashMap;
use std::option::Option as Maybe;

struct Holder {
    value: Option<u8>,
    list: Vec<Option<u8>>,
    pair: (Option<u8>, Result<u8, String>),
}

fn option() -> Option<u8> {
    None
}

fn result() -> Result<u8, String> {
    Ok(1)
}

fn text() -> &'static str {
    "text"
}

const MESSAGE: &str = "a constant";

fn receivers(holder: &Holder, map: &HashMap<u8, Option<u8>>, boxed: Box<Option<u8>>) -> Option<u8> {
    let a = option().unwrap();
    let b = self::option().unwrap();
    let c = holder.value.unwrap();
    let d = holder.list[0].unwrap();
    let e = holder.pair.0.unwrap();
    let f = (option()).unwrap();
    let g = { option() }.unwrap();
    let h = (if a == 1 { option() } else { None }).unwrap();
    let i = match a {
        1 => option(),
        _ => None,
    }
    .unwrap();
    let j = option().map(|x| x + 1).unwrap();
    let k = option().ok_or("none").unwrap();
    let l = (*boxed).unwrap();
    let m = boxed.unwrap(); // differs: boxed
    let n = map.get(&1).copied().flatten().unwrap();
    let o = map[&1].unwrap();
    let p = Some(1).unwrap();
    let q = None::<u8>.unwrap();
    let r = Ok::<u8, String>(1).unwrap();
    let s = Option::<u8>::None.unwrap();
    let t = <Option<u8>>::default().unwrap();
    let u = "1".parse::<u8>().unwrap();
    let v = [option(), option()].into_iter().next().unwrap().unwrap();
    let w = option()?.checked_add(1).unwrap();
    let x = (a as char).to_digit(10).unwrap();
    let y = (&holder.value).unwrap();
    let z = holder
        .list
        .iter()
        .flatten()
        .next()
        .unwrap();
    let aa = unsafe { std::ptr::read(&holder.value) }.unwrap();
    let bb = (|| option())().unwrap();
    let cc = std::sync::Mutex::new(1).lock().map(|guard| *guard).unwrap();
    let dd = loop {
        break option();
    }
    .unwrap();
    let ee = ().clone_option().unwrap();
    Some(a)
}

trait CloneOption {
    fn clone_option(&self) -> Option<u8>;
}

impl CloneOption for () {
    fn clone_option(&self) -> Option<u8> {
        None
    }
}

fn forms(value: Option<u8>, failed: Result<u8, String>, message: &str, owned: String) {
    value.unwrap();
    value . unwrap ();
    value
        .unwrap
        ();
    value./* comment */unwrap(/* comment */);
    value.unwrap(
    );
    value // comment
        // another
        .unwrap();
    value.r#unwrap(); // differs: raw-name
    failed.clone().unwrap_err();
    failed.clone().expect_err("é😀");
    value.expect("message");
    value.expect("");
    value.expect(r"raw");
    value.expect(r#"raw "quoted""#);
    value.expect("with ) and (");
    value.expect("line \
        continued");
    value.expect("two
        lines");
    value.expect(message);
    value.expect(MESSAGE);
    value.expect(&owned);
    value.expect(owned.as_str());
    value.expect(&format!("{}", 1));
    value.expect(&message.to_string());
    value.expect(text());
    value.expect(self::text());
    value.expect(concat!("a", "b"));
    value.expect(stringify!(value));
    value.expect(if value.is_some() { "a" } else { "b" });
    value.expect(match value { Some(_) => "a", None => "b" });
    value.expect(["a", "b"][0]);
    value.expect(&owned[1..]);
    value.expect(("a", 1).0);
    value.expect({ "block" });
    value.expect(&*owned);
    value.expect(owned.trim());
    value.expect(
        "on a line of its own",
    );
    value.expect("trailing comma",);
    value.r#expect("raw name"); // differs: raw-name
    "é😀".parse::<u8>().unwrap(); "ü".parse::<u8>().expect("😀");
}

fn by_path(value: Option<u8>, failed: Result<u8, String>) {
    Option::unwrap(value);
    Option::<u8>::unwrap(value);
    std::option::Option::unwrap(value);
    core::option::Option::<u8>::unwrap(value);
    ::std::option::Option::unwrap(value);
    <Option<u8>>::unwrap(value);
    <Option<u8> as Clone>::clone(&value).unwrap();
    Result::unwrap(failed.clone());
    Result::<u8, String>::unwrap(failed.clone());
    Result::unwrap_err(failed.clone());
    Result::expect(failed.clone(), "message");
    Result::expect_err(failed.clone(), "message");
    Option::expect(value, "message");
    Option::<u8>::expect(value, MESSAGE);
    <Result<u8, String>>::expect(failed.clone(), "message");
    <Result<_, _>>::unwrap(failed.clone());
    std::result::Result::<u8, _>::unwrap(failed.clone());
    Option::unwrap(
        value,
    );
    Option::unwrap(Option::unwrap(Some(value)));
    Option::unwrap(Some(value.unwrap()));
    Maybe::unwrap(value); // differs: renamed
}

fn as_values(list: Vec<Option<u8>>, value: Option<Option<u8>>) {
    let a: Vec<u8> = list.iter().copied().map(Option::unwrap).collect();
    let b: Vec<u8> = list.iter().copied().map(Option::<u8>::unwrap).collect();
    let c: Vec<u8> = list.iter().copied().map(|x| x.unwrap()).collect();
    let d = Option::<u8>::unwrap;
    let e = value.map(Option::unwrap);
    let f = d(Some(1));
    let g: fn(Option<u8>) -> u8 = Option::unwrap;
    let h = (Option::unwrap as fn(Option<u8>) -> u8)(Some(1));
    let i = (Option::<u8>::unwrap)(Some(1)); // differs: callee
}

fn relatives(value: Option<u8>, failed: Result<u8, String>) {
    value.unwrap_or(1);
    value.unwrap_or_default();
    value.unwrap_or_else(|| 1);
    failed.clone().unwrap_or_else(|_| 1);
    value.map_or(1, |x| x);
    value.is_some_and(|x| x == 1);
    value.unwrap_or_else(|| Some(2).unwrap());
    value.unwrap_or(option().unwrap());
    failed.map_err(|error| error.parse::<u8>().unwrap()).ok();
}

fn positions(value: Option<u8>, mut list: Vec<u8>) -> u8 {
    if value.unwrap() == 1 {
        return value.unwrap();
    }
    while value.unwrap() == 2 {
        break;
    }
    for _ in 0..value.unwrap() {
        continue;
    }
    match value.unwrap() {
        1 => value.unwrap(),
        x if x == value.unwrap() => 2,
        _ => 3,
    };
    if let Some(1) = Some(value.unwrap()) {}
    let Some(x) = Some(value.unwrap()) else { panic!("else") };
    list[value.unwrap() as usize] = value.unwrap();
    list[0] += value.unwrap();
    let holder = Holder { value: Some(value.unwrap()), list: vec![], pair: (None, Ok(value.unwrap())) };
    let other = Holder { pair: (None, Err(value.unwrap().to_string())), list: vec![], ..holder };
    let closure = |y: Option<u8>| y.unwrap();
    let block = move || {
        let z = value.unwrap();
        z
    };
    let future = async { value.unwrap() };
    let future = async move {
        value.expect("future")
    };
    let labelled = 'outer: {
        if value.unwrap() == 1 {
            break 'outer value.unwrap();
        }
        2
    };
    let negative = -(value.unwrap() as i8);
    let not = !value.unwrap();
    let reference = &value.unwrap();
    let cast = value.unwrap() as u32;
    let range = value.unwrap()..value.unwrap();
    let tuple = (value.unwrap(), value.unwrap());
    let sum = value.unwrap() + value.unwrap() * value.unwrap();
    let generic = <u8 as Into<u32>>::into(value.unwrap());
    drop(value.unwrap());
    value.unwrap()
}

async fn asynchronous(value: Option<u8>) -> u8 {
    async { value }.await.unwrap()
}

impl Holder {
    fn method(&self) -> u8 {
        self.value.unwrap()
    }

    fn from_value(self) -> u8 {
        self.value.expect("value")
    }
}

impl Drop for Holder {
    fn drop(&mut self) {
        self.value.take().unwrap();
    }
}

trait Default2 {
    fn value(&self) -> Option<u8>;
    fn provided(&self) -> u8 {
        self.value().unwrap()
    }
}

impl<T: Fn() -> Option<u8>> Default2 for T {
    fn value(&self) -> Option<u8> {
        Some(self().unwrap())
    }
}

unsafe fn dangerous(value: Option<u8>) -> u8 {
    value.unwrap()
}

extern "C" fn callback(value: *const Option<u8>) -> u8 {
    unsafe { *value }.unwrap()
}

fn nested() -> u8 {
    fn inner(value: Option<u8>) -> u8 {
        fn innermost(value: Option<u8>) -> u8 {
            value.unwrap()
        }
        innermost(Some(value.unwrap()))
    }
    inner(Some(1))
}

fn locks(lock: &std::sync::Mutex<u8>, shared: &std::sync::RwLock<u8>, condition: &std::sync::Condvar) {
    let a = *lock.lock().unwrap();
    let b = *lock.lock().expect("lock");
    let c = *shared.read().unwrap();
    *shared.write().unwrap() = 1;
    *shared.write().expect("write") = 1;
    let d = *lock.try_lock().unwrap();
    let e = condition.wait(lock.lock().unwrap()).unwrap();
    let f = condition.wait_timeout(e, std::time::Duration::ZERO).unwrap();
    println!("{}", lock.lock().unwrap());
    static GUARD: std::sync::Mutex<u8> = std::sync::Mutex::new(1);
    let g = *GUARD
        .lock()
        .unwrap();
}

fn strings() {
    let a = "x.unwrap()";
    let b = r#"panic!("x") x.expect("y")"#;
    // x.unwrap() panic!()
    /* x.unwrap() /* todo!() */ dbg!(1) */
    let c = 'a';
    let d = '"'; option().unwrap(); let e = '"';
    let f = b"x.unwrap()";
    let g = b'\''; option().unwrap();
    /// x.unwrap()
    fn documented<'a>(x: &'a Option<u8>) -> &'a u8 {
        x.as_ref().unwrap()
    }
    let h = c"x.unwrap()";
    let i = "\"".len() + option().unwrap() as usize;
}
