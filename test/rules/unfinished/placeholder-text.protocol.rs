// settings: {"preset": "recommended"}
trait Methods {
    async fn generate(&self, _count: u32, _address: String) -> Result<Vec<Hash>> {
        Err(ErrorObject::borrowed(
            ErrorCode::MethodNotFound.code(),
            "generate is not implemented",
            None,
        ))
    }

    async fn stop(&self, _count: u32) -> Result<Vec<Hash>> {
        Err(ErrorObject::borrowed(
            ErrorCode::InternalError.code(),
            "stop is not implemented",
//          ^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
            None,
        ))
    }
}
