using Reftel.Reading.Text;

namespace Reftel.Reading.Diagnostics;

/// <summary>One finding at one place.</summary>
public sealed class Diagnostic
{
    private readonly string[] _arguments;

    internal Diagnostic(DiagnosticDescriptor descriptor, TextSpan span, DiagnosticFix? fix, params string[] arguments)
    {
        Descriptor = descriptor;
        Span = span;
        Fix = fix;
        _arguments = arguments;
    }

    public DiagnosticDescriptor Descriptor { get; }

    public string Code => Descriptor.Code;

    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>Where it was seen; UTF-16 offsets in the source text, empty for a place between characters.</summary>
    public TextSpan Span { get; }

    public DiagnosticFix? Fix { get; }

    /// <summary>The message in English, put together when asked for; quotations are cut after 80 characters.</summary>
    public string Message => string.Format(null, Descriptor.MessageFormat, [.. _arguments.Select(Shorten)]);

    public override string ToString() => $"{Span} {Code}: {Message}";

    private static object Shorten(string argument) =>
        argument.Length <= 80 ? argument : string.Concat(argument.AsSpan(0, 79), "\u2026");
}
