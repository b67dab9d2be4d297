package nl.drugmonitor.kernel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.drugmonitor.kernel.engine.Signature.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureTest {
    /** The left side is what JShell of Java 17 to 25 says. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            List<E> List<E>.<E>of(E e1)                       ; METHOD      ; List    ; <E> List<E> of(E e1)
            void java.io.PrintStream.println()                ; METHOD      ; java.io.PrintStream ; void println()
            Map.Entry<K,V> Map<K, V>.<K, V>entry(K k, V v)    ; METHOD      ; Map     ; <K, V> Map.Entry<K, V> entry(K k, V v)
            T Optional<T>.<X extends Throwable>orElseThrow(java.util.function.Supplier<? extends X> s) throws X ; METHOD ; Optional ; <X extends Throwable> T orElseThrow(Supplier<? extends X> s) throws X
            R java.util.stream.Stream<T extends Object>.<R extends Object>map(java.util.function.Function<? super T,? extends R>) ; METHOD ; java.util.stream.Stream ; <R> R map(Function<? super T, ? extends R>)
            int twice(int n)                                  ; METHOD      ; ''      ; int twice(int n)
            int Spot(int x, int y).x()                        ; METHOD      ; Spot    ; int x()
            int $JShell$12.Spot.x()                           ; METHOD      ; Spot    ; int x()
            ArrayList<E>(int initialCapacity)                 ; CONSTRUCTOR ; ArrayList ; ArrayList(int initialCapacity)
            Foo.R(int x, java.lang.String y)(int x, String y) ; CONSTRUCTOR ; Foo.R   ; R(int x, String y)
            Map.Entry<K,V>()                                  ; CONSTRUCTOR ; Map.Entry ; Entry()
            Math.PI:double                                    ; FIELD       ; Math    ; double PI
            ndm:nl.drugmonitor.notebook.Monitor               ; FIELD       ; ''      ; Monitor ndm
            java.lang.@a.b.Nullable String Foo.of(@c.D java.lang.Object o) ; METHOD ; Foo ; String of(Object o)
            """)
    void aDeclarationIsWrittenAsInJava(String jshells, Kind kind, String owner, String java) {
        Signature signature = Signature.of(jshells);
        assertThat(signature.kind()).isEqualTo(kind);
        assertThat(signature.owner()).isEqualTo(owner);
        assertThat(signature.java("")).isEqualTo(java);
    }

    @Test
    void aTypeHasNoBrackets() {
        assertThat(Signature.of("java.util.List<E>").owner()).isEqualTo("java.util.List");
        assertThat(Signature.ofName("Foo.R(int x, java.lang.String y)").owner()).isEqualTo("Foo.R");
        assertThat(Signature.ofName("Foo.R(int x, java.lang.String y)").kind()).isEqualTo(Kind.TYPE);
    }

    @Test
    void parametersWithoutNamesGetThem() {
        Signature nameless = Signature.of("R Stream<T>.map(java.util.function.Function<? super T,? extends R>, int)");
        assertThat(nameless.named(List.of("mapper", "n")).java("default "))
                .isEqualTo("default R map(Function<? super T, ? extends R> mapper, int n)");
        assertThat(nameless.named(List.of("mapper"))).isEqualTo(nameless);
        Signature named = Signature.of("int Math.max(int a, int b)");
        assertThat(named.named(List.of("c", "d"))).isEqualTo(named);
    }

    @Test
    void aLongOneHasALineForEachParameter() {
        assertThat(Signature.of(
                                "void A.with(java.util.Map<java.lang.String,java.lang.Integer> first, java.util.List<A> theSecondOfThem, int third) throws java.io.IOException")
                        .java("static "))
                .isEqualTo("""
                        static void with(
                                Map<String, Integer> first,
                                List<A> theSecondOfThem,
                                int third) throws IOException""");
    }

    @Test
    void itKnowsHowManyArgumentsItTakes() {
        Signature open = Signature.of("void A.f(int n, String... more)");
        assertThat(open.takes(0)).isFalse();
        assertThat(open.takes(1)).isTrue();
        assertThat(open.takes(5)).isTrue();
        assertThat(Signature.of("void A.f()").takes(0)).isTrue();
        assertThat(Signature.of("void A.f()").takes(1)).isFalse();
    }
}
