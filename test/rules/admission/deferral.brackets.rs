// settings: {"preset": "recommended"}
fn start() {
    // é😀 The pool cannot be smaller than that,
    // because it is also used for turning files into streams. (for now!)
    let size = pool_size();

    // Two threads, since they are needed by the importer (for now).
    let threads = 2;

    // The pool is used by the importer. The files are not closed (for now!)
//                                                                 ^^^^^^^ admission/deferral
    open(size);

    // Large, because it is also used by the importer. For now we take one.
//                                                     ^^^^^^^ admission/deferral
    run(1);

    // Only texts are read (for now).
//                          ^^^^^^^ admission/deferral
    read(threads);
}
