// settings: {"preset": "recommended"}
trait Function {
    fn as_any(&self) -> &dyn Any {
        unimplemented!("as_any not implemented for this opaque function")
    }

    fn rename(&self) -> String {
        unimplemented!("renaming is not implemented yet")
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
    }
}

impl Storage for Cached {
    async fn put(&self, path: &Path) -> Result<()> {
        unimplemented!("Cached is readonly. Failed to put {:?}", path)
    }

    async fn shake(&self) -> Result<()> {
        unimplemented!("No tls feature was specified")
    }

    fn kind(&self, kind: Kind) -> &str {
        match kind {
            Kind::Array => unimplemented!("Array is not available in this dialect."),
            Kind::Map => unimplemented!("Map is not supported yet"),
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
            _ => unimplemented!(),
//               ^^^^^^^^^^^^^^^^ unfinished/not-implemented
        }
    }
}
