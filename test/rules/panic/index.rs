fn positives(v: &[u8], m: &Map, i: usize, grid: Vec<Vec<u8>>) -> u8 {
    let a = v[i];
//           ^^^ panic/index
    let b = m[&key];
//           ^^^^^^ panic/index
    let c = grid[i][i + 1];
//              ^^^ panic/index
//                 ^^^^^^^ panic/index
    let d = &v[i..];
//            ^^^^^ panic/index
    let e = &text[..end];
//               ^^^^^^^ panic/index
    let f = call()[i];
//                ^^^ panic/index
    self.rows[self.at]
//           ^^^^^^^^^ panic/index
}

fn look_alikes(v: [u8; 4]) -> [u8; N] {
    let a = v[0];
    let b = v[FIRST];
    let c = v[Kind::A as usize];
    let d = &v[1..3];
    let e = &v[..];
    let [x, y] = pair;
    let f: [u8; 4] = [a, b, c, n];
    let g = vec![i, j];
    let h: &mut [u8] = &mut buffer;
    let i: &'a [u8] = v;
    for x in [a, b] {}
    return [a, b];
    #[allow(dead_code)]
    let k = if a { [b] } else { [c] };
    matches!(v, [a, ..]);
    f as [u8; n];
}

trait T {
    fn without(&self, x: [u8; 4]);
}

#[test]
fn test(v: &[u8], i: usize) {
    v[i];
}

#[allow(clippy::indexing_slicing)]
fn allowed(v: &[u8], i: usize) {
    v[i];
}

fn suppressed(v: &[u8], i: usize) {
    v[i]; // shipworthy-ignore panic/index: i comes from the list itself
}
