package org.meshwork.findings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A class with one clause taken out: a condition that always holds or never does, a filter that lets everything through, a
 * question whose answer is always the same. Read from the compiled class, so that no clause can be forgotten.
 */
final class Mutants {

    /** Without the names of local variables, which say from which instruction on they hold: that is another one in a mutant. */
    private static final ClassFile READER = ClassFile.of(ClassFile.DebugElementsOption.DROP_DEBUG);

    private static final Set<String> FILTERING = Set.of("java/util/stream/Stream", "java/util/Optional");

    private Mutants() {}

    /** What takes the clause's place. */
    enum Instead {
        NEVER,
        ALWAYS,
        LET_THROUGH
    }

    /** @param element its place among those of the method's code */
    record Clause(String type, String method, int line, int element, Instead instead) {

        @Override
        public String toString() {
            return type + "." + method + ", line " + line + ", " + instead;
        }
    }

    /** Every clause of a class, in the methods that are wanted. */
    static List<Clause> of(Class<?> type, Predicate<MethodModel> wanted) {
        var clauses = new ArrayList<Clause>();
        for (var method : READER.parse(bytes(type)).methods()) {
            if (wanted.test(method)) {
                method.code().ifPresent(code -> clauses.addAll(in(type, method, code)));
            }
        }
        return clauses;
    }

    /** The class without that clause. */
    static byte[] without(Class<?> type, Clause clause) {
        var model = READER.parse(bytes(type));
        ClassTransform transform = (builder, element) -> {
            if (element instanceof MethodModel method && nameOf(method).equals(clause.method())) {
                builder.transformMethod(method, java.lang.classfile.MethodTransform.transformingCode(taking(clause)));
            } else {
                builder.with(element);
            }
        };
        return READER.transformClass(model, transform);
    }

    private static List<Clause> in(Class<?> type, MethodModel method, CodeModel code) {
        var clauses = new ArrayList<Clause>();
        var switches = code.elementStream().anyMatch(LookupSwitchInstruction.class::isInstance);
        @Nullable CodeElement before = null;
        int line = 0;
        int place = 0;
        for (var element : code) {
            if (element instanceof LineNumber number) {
                line = number.line();
            }
            if (!(switches && comparesText(before))) {
                for (var instead : insteadOf(element, method, before)) {
                    clauses.add(new Clause(type.getSimpleName(), nameOf(method), line, place, instead));
                }
            }
            before = element instanceof Instruction ? element : before;
            place++;
        }
        return clauses;
    }

    /** A switch on a word asks twice: by its hash, and whether it is the word. The second is the compiler's, not the rule's. */
    private static boolean comparesText(@Nullable CodeElement element) {
        return element instanceof InvokeInstruction call
                && call.name().equalsString("equals")
                && call.owner().asInternalName().equals("java/lang/String");
    }

    private static List<Instead> insteadOf(CodeElement element, MethodModel method, @Nullable CodeElement before) {
        return switch (element) {
            case BranchInstruction branch when operands(branch.opcode()) > 0 -> List.of(Instead.NEVER, Instead.ALWAYS);
            case InvokeInstruction call when isFilter(call) -> List.of(Instead.LET_THROUGH);
            case ReturnInstruction given
            when given.opcode() == Opcode.IRETURN && isQuestion(method) ->
                Stream.of(Instead.NEVER, Instead.ALWAYS)
                        .filter(instead -> !isSaid(before, instead))
                        .toList();
            default -> List.of();
        };
    }

    /** What returns true already cannot be made to. */
    private static boolean isSaid(@Nullable CodeElement before, Instead instead) {
        return before instanceof ConstantInstruction said
                && Integer.valueOf(instead == Instead.ALWAYS ? 1 : 0).equals(said.constantValue());
    }

    private static CodeTransform taking(Clause clause) {
        return new CodeTransform() {
            private int place;

            @Override
            public void accept(CodeBuilder builder, CodeElement element) {
                if (place++ == clause.element()) {
                    take(builder, element, clause.instead());
                } else {
                    builder.with(element);
                }
            }
        };
    }

    private static void take(CodeBuilder builder, CodeElement element, Instead instead) {
        switch (element) {
            case BranchInstruction branch -> {
                for (int i = 0; i < operands(branch.opcode()); i++) {
                    builder.pop();
                }
                if (instead == Instead.ALWAYS) {
                    builder.goto_(branch.target());
                }
            }
            case InvokeInstruction filter -> builder.pop();
            case ReturnInstruction given -> {
                builder.pop();
                builder.loadConstant(instead == Instead.ALWAYS ? 1 : 0);
                builder.with(given);
            }
            default -> throw new IllegalStateException("no clause: " + element);
        }
    }

    private static boolean isFilter(InvokeInstruction call) {
        return call.name().equalsString("filter")
                && FILTERING.contains(call.owner().asInternalName());
    }

    private static boolean isQuestion(MethodModel method) {
        return method.methodTypeSymbol().returnType().descriptorString().equals("Z");
    }

    private static String nameOf(MethodModel method) {
        return method.methodName().stringValue() + method.methodType().stringValue();
    }

    /** How many values a conditional jump takes from the stack; 0 where it is not conditional. */
    private static int operands(Opcode opcode) {
        return switch (opcode) {
            case IFEQ, IFNE, IFLT, IFGE, IFGT, IFLE, IFNULL, IFNONNULL -> 1;
            case IF_ICMPEQ, IF_ICMPNE, IF_ICMPLT, IF_ICMPGE, IF_ICMPGT, IF_ICMPLE, IF_ACMPEQ, IF_ACMPNE -> 2;
            default -> 0;
        };
    }

    static byte[] bytes(Class<?> type) {
        return bytes(type.getClassLoader(), type.getName());
    }

    static byte[] bytes(ClassLoader loader, String name) {
        try (var in = loader.getResourceAsStream(name.replace('.', '/') + ".class")) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
