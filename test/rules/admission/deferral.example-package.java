// settings: {"preset": "recommended", "path": "src/main/java/com/example/demo/Bank.java"}
class Bank {
    boolean charge() {
        // In a real implementation, this would ask the bank.
//         ^^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
        return true;
    }
}
