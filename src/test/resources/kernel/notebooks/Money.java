/** An amount in cents. */
public record Money(String currency, long cents) {
    @Override
    public String toString() {
        return String.format("%s %d.%02d", currency, cents / 100, cents % 100);
    }
}
