// settings: {"preset": "recommended"}
trait Table {
    async fn create_insert(&self, _input: Plan, _parameters: Parameters) -> Result<Plan> {
        Err(Error::NotSupported {
            message: "create_insert not implemented".to_string(),
        })
    }
}

fn cast(kind: Kind) -> Result<Plan> {
    Err(Error::NotSupported {
        message: "other kinds not implemented".to_string(),
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
    })
}

fn list(_request: Request) -> Result<Plan> {
    Err(Status::unimplemented("Not yet implemented"))
//                            ^^^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
}
