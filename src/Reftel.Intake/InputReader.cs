namespace Reftel.Intake;

/// <summary>Reads one input to bytes. What goes wrong is a value, so that the other inputs are still read.</summary>
/// <param name="maxBytes">Largest size read, in bytes; see <see cref="InputLimits"/>.</param>
/// <param name="openStandardInput">Gives standard input when it is asked for.</param>
/// <threadsafety>May be used from several threads; only one may read standard input.</threadsafety>
public sealed class InputReader(long maxBytes, Func<Stream> openStandardInput)
{
    private const int BlockLength = 1 << 16;

    private readonly int _maxBytes = (int)Math.Clamp(maxBytes, 1, InputLimits.HighestMaxBytes);

    public InputContent Read(Input input)
    {
        if (input.Failure is not null)
        {
            return new InputContent(default, input.Failure);
        }

        try
        {
            using Stream stream = input.Held is { } held ? new MemoryStream(held, writable: false) : input.Path is null ? openStandardInput() : Open(input.Path);
            InputContent content = Read(stream);
            bool word = input.Path?.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) == true && content.Failure?.Message == OfficeSniffer.ZipArchive;
            return word ? new InputContent(default, InputFailure.Binary(OfficeSniffer.DamagedWord)) : content;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new InputContent(default, Explain(input.Path, e));
        }
    }

    private static FileStream Open(string path) => new(
        path,
        new FileStreamOptions
        {
            Mode = FileMode.Open,
            Access = FileAccess.Read,
            Share = FileShare.ReadWrite | FileShare.Delete,
            Options = FileOptions.SequentialScan,
            BufferSize = 0,
        });

    private InputContent Read(Stream stream)
    {
        long expected = stream.CanSeek ? stream.Length : 0;
        if (expected > _maxBytes)
        {
            return new InputContent(default, InputFailure.TooLarge(_maxBytes));
        }

        // One byte more than expected, so that the end of a file of known size is met without growing the buffer.
        byte[] buffer = new byte[Math.Max(expected + 1, BlockLength)];
        int length = stream.ReadAtLeast(buffer, BinarySniffer.SampleLength, throwOnEndOfStream: false);
        if (length == 0)
        {
            return new InputContent(default, InputFailure.Empty);
        }

        if (BinarySniffer.Describe(buffer.AsSpan(0, Math.Min(length, BinarySniffer.SampleLength))) is { } description)
        {
            return new InputContent(default, InputFailure.Binary(description));
        }

        while (length <= _maxBytes)
        {
            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(2L * length, (long)_maxBytes + 1));
            }

            int more = stream.Read(buffer.AsSpan(length));
            if (more == 0)
            {
                return Whole(buffer.AsMemory(0, length));
            }

            length += more;
        }

        return new InputContent(default, InputFailure.TooLarge(_maxBytes));
    }

    private static InputContent Whole(ReadOnlyMemory<byte> bytes)
    {
        if (BinarySniffer.IsPdf(bytes.Span))
        {
            return new InputContent(bytes, null, InputKind.Pdf);
        }

        (InputKind kind, string? refusal) = OfficeSniffer.Describe(bytes.Span);
        return refusal is null ? new InputContent(bytes, null, kind) : new InputContent(default, InputFailure.Binary(refusal));
    }

    private static InputFailure Explain(string? path, Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => (path is null ? null : LostFile.Explain(path)) ?? InputFailure.Missing,
        UnauthorizedAccessException when Directory.Exists(path) => InputFailure.Folder,
        UnauthorizedAccessException => InputFailure.Denied,
        _ => InputFailure.Broken(exception.Message),
    };
}

/// <summary>The bytes of an input, or why there are none.</summary>
public readonly record struct InputContent(ReadOnlyMemory<byte> Bytes, InputFailure? Failure, InputKind Kind = InputKind.Text);
