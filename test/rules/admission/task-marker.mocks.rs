// settings: {"preset": "recommended"}
//! Starts processes in a way that can be mocked for tests.
//!
//! For testing, make a `MockStarter`, which hands out `MockChild` objects.

/// A struct that mocks a child.
pub struct MockChild {
    // TODO: this does not track what is written
    pub stdin: Vec<u8>,
}

impl Starter for MockStarter {
    fn start(&mut self) -> MockChild {
        // TODO: look at the name of the program
        // For now it is ignored.
        self.children.remove(0)
    }
}

impl Starter for ProcessStarter {
    fn start(&mut self) -> Child {
        // TODO: look at the name of the program
//         ^^^^ admission/task-marker
        self.command.spawn()
    }
}

pub struct FakeChild {
    // TODO: look at the name of the program
//     ^^^^ admission/task-marker
    pub stdin: Vec<u8>,
}
