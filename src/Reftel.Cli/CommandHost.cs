namespace Reftel.Cli;

/// <summary>The surroundings of a run: streams, terminal and the wish to stop. Tests give their own.</summary>
internal sealed class CommandHost : IDisposable
{
    /// <summary>Results only; UTF-8 without a mark.</summary>
    public required Stream Output { get; init; }

    /// <summary>Messages to the person: failures, usage, progress.</summary>
    public required TextWriter Errors { get; init; }

    /// <summary>Whether nobody reads the results any more.</summary>
    public Func<bool> IsOutputClosed { get; init; } = static () => false;

    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Asks the terminal for its columns, which takes time and so is done only for text that is wrapped.</summary>
    public Func<int> MeasureWidth { get; init; } = () => 80;

    public bool OutputIsTerminal { get; init; }

    public bool ErrorsAreTerminal { get; init; }

    public bool Colour { get; init; }

    public CancellationToken Stop { get; init; }

    /// <summary>Writes text to <see cref="Output"/>.</summary>
    public void Write(string text) => Output.Write(System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>The same surroundings, with results kept by the caller.</summary>
    public CommandHost WithOutput(Stream output) => new()
    {
        Output = output,
        Errors = Errors,
        IsOutputClosed = IsOutputClosed,
        OpenInput = OpenInput,
        MeasureWidth = MeasureWidth,
        OutputIsTerminal = OutputIsTerminal,
        ErrorsAreTerminal = ErrorsAreTerminal,
        Colour = Colour,
        Stop = Stop,
    };

    public void Dispose() => Output.Dispose();
}
