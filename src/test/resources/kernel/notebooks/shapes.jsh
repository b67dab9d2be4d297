import java.util.function.*;

interface Shape { double area(); }
record Square(double side) implements Shape {
    public double area() { return side * side; }
}
record Circle(double radius) implements Shape {
    public double area() { return Math.PI * radius * radius; }
}

double area(Shape shape) { return shape.area(); }
