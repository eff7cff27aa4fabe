// settings: {"preset": "recommended"}
impl Generator<'_> {
    fn todo(&mut self, message: Option<&Expression>, at: Span) -> Document {
        let text = match message {
            Some(message) => self.expression(message),
            None => string("é😀 this code has not yet been implemented"),
        };
        self.throw("todo", text, at)
    }

    fn echo(&mut self, at: Span) -> Document {
        self.throw("echo", string("`todo` expression evaluated. This code has not yet been implemented."), at)
    }

    fn assert(&mut self, at: Span) -> Document {
        self.throw("assert", string("This code has not yet been implemented."), at)
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
    }

    fn todo_of(&mut self, at: Span) -> Document {
        self.throw("list", string("This code has not yet been implemented."), at)
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
    }
}

fn unimplemented() -> String {
    "This code has not yet been implemented.".to_string()
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
}

fn todo(at: Span) -> String {
    "TODO: implement".to_string()
//  ^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
}
