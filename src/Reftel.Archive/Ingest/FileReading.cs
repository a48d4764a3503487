using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using Reftel.Archive.Search.Index;
using Reftel.Archive.Store;
using Reftel.Intake;
using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Archive.Ingest;

/// <summary>Makes the text of the bytes of an input, or says why there is none.</summary>
internal delegate (SourceText? Text, InputFailure? Failure) TextMaker(InputContent content, CancellationToken stop);

/// <summary>Reads one file and makes everything of it that is stored, up to the words of the index.</summary>
/// <param name="reader">Gives the bytes.</param>
/// <param name="text">Makes the text.</param>
/// <param name="options">How to read documents.</param>
/// <param name="holds">Whether the archive keeps a file with this hash, which then is not read again.</param>
/// <threadsafety>May be used from several threads.</threadsafety>
internal sealed class FileReading(InputReader reader, TextMaker text, ReadingOptions options, Func<string, bool> holds)
{
    // As many as read at a time, and not one for each thread that ever did: what each knows is some megabytes.
    private readonly ConcurrentBag<DocumentWordReader> _words = [];

    public IncomingFile Read(Input input, CancellationToken stop)
    {
        string path = PathOf(input);
        try
        {
            InputContent content = reader.Read(input);
            if (content.Failure is { } unread)
            {
                return IncomingFile.Failed(path, Explain(input, unread));
            }

            string sha256 = Convert.ToHexStringLower(SHA256.HashData(content.Bytes.Span));
            if (holds(sha256))
            {
                return IncomingFile.Known(path, sha256, content.Bytes.Length);
            }

            return Make(path, sha256, content, Packed.Pack(content.Bytes.Span), options, stop);
        }
        catch (Exception e) when (IsOfReading(e))
        {
            return Broken(path, e);
        }
    }

    /// <summary>Gets the bytes of a file, for others to read it.</summary>
    /// <returns>The file as it waits; or as it goes into the archive, when it is held already or could not be read.</returns>
    public (QueuedFile? Queued, IncomingFile? Incoming) Queue(Input input)
    {
        string path = PathOf(input);
        InputContent content = reader.Read(input);
        if (content.Failure is { } unread)
        {
            return (null, IncomingFile.Failed(path, Explain(input, unread)));
        }

        string sha256 = Convert.ToHexStringLower(SHA256.HashData(content.Bytes.Span));
        return holds(sha256)
            ? (null, IncomingFile.Known(path, sha256, content.Bytes.Length))
            : (new QueuedFile(path, sha256, content.Bytes.Length, Packed.Pack(content.Bytes.Span), GivenReading.Of(options)), null);
    }

    /// <summary>Reads a file that waited.</summary>
    public IncomingFile Read(QueuedFile file, CancellationToken stop)
    {
        try
        {
            if (holds(file.Sha256))
            {
                return IncomingFile.Known(file.Path, file.Sha256, file.Size);
            }

            InputContent content = reader.Read(new Input(file.Path, null) { Held = Packed.Unpack(file.Compressed, file.Size) });
            ReadingOptions given = file.Given.ToOptions() with { Houses = options.Houses };
            return content.Failure is { } unread
                ? IncomingFile.Failed(file.Path, unread)
                : Make(file.Path, file.Sha256, content, file.Compressed, given, stop);
        }
        catch (Exception e) when (IsOfReading(e))
        {
            return Broken(file.Path, e);
        }
    }

    /// <summary>The records of a kept file, made anew.</summary>
    /// <returns>The documents, or why they cannot be read any more.</returns>
    public (IReadOnlyList<IncomingDocument>? Documents, InputFailure? Failure) Reread(KeptFile file, CancellationToken stop)
    {
        (SourceText? source, InputFailure? failure) = Text(file, stop);
        return source is null ? (null, failure) : (Documents(source, file.Sha256, file.Given.ToOptions(), stop), null);
    }

    /// <summary>The text of a kept file.</summary>
    public (SourceText? Text, InputFailure? Failure) Text(KeptFile file, CancellationToken stop)
    {
        InputContent content = reader.Read(new Input(file.Sha256, null) { Held = file.Bytes });
        return content.Failure is null ? text(content, stop) : (null, content.Failure);
    }

    private IncomingFile Make(string path, string sha256, InputContent content, byte[] compressed, ReadingOptions given, CancellationToken stop)
    {
        (SourceText? source, InputFailure? failure) = text(content, stop);
        failure ??= source!.Text.AsSpan().TrimStart('\uFEFF').IsWhiteSpace() ? InputFailure.Empty : null;
        return failure is not null
            ? IncomingFile.Failed(path, failure)
            : new IncomingFile(path, null, sha256, content.Bytes.Length, compressed, Documents(source!, sha256, given, stop), GivenReading.Of(given));
    }

    // What an archive holds stands at its end, where a file can be read first.
    private static InputFailure Explain(Input input, InputFailure failure) => input.IsStandardInput && failure.Message == OfficeSniffer.ZipArchive
        ? failure with { Message = "is a zip archive or an office file; name the file of an archive instead of -, and what is in it is added" }
        : failure;

    private static bool IsOfReading(Exception e) => e is not (OperationCanceledException or ArchiveException);

    // Reading never throws on any text; if it does after all, the other files are still worth having.
    private static IncomingFile Broken(string path, Exception e) => IncomingFile.Failed(
        path, new InputFailure(InputFailureKind.Broken, $"reftel failed on it, please report this: {e.GetType().Name}: {e.Message}"));

    private IncomingDocument[] Documents(SourceText source, string sha256, ReadingOptions options, CancellationToken stop)
    {
        ImmutableArray<Document> documents = DocumentReader.Read(source, options);
        DocumentWordReader words = _words.TryTake(out DocumentWordReader? free) ? free : new DocumentWordReader();
        var incoming = new IncomingDocument[documents.Length];
        ReadableSource? readable = null;
        for (int i = 0; i < incoming.Length; i++)
        {
            stop.ThrowIfCancellationRequested();
            Document document = documents[i];
            readable = readable?.Tree == document.Tree ? readable : new ReadableSource(document.Tree);
            List<TextPiece> pieces = InCodePoints(DocumentPieces.Of(document, readable), source);
            incoming[i] = new IncomingDocument(
                FactsOfDocument.Of(document, sha256),
                Storable.Text(document.Title),
                document.Date?.ToString(),
                document.Language,
                document.Form.ToWord(),
                PieceBytes.Write(pieces),
                words.Read(pieces),
                FactsOfDocument.References(document))
            {
                Sources = SourcesOfDocument.Of(document),
                Findings = SourcesOfDocument.Findings(document),
            };
        }

        _words.Add(words);
        return incoming;
    }

    // What leaves the archive counts in code points, so that is how it is kept.
    private static List<TextPiece> InCodePoints(List<TextPiece> pieces, SourceText source) => pieces.ConvertAll(piece =>
        piece with { Span = TextSpan.Between(source.ToCodePoint(piece.Span.Start), source.ToCodePoint(piece.Span.End)) });

    /// <summary>The name a file is known by: its full path with forward slashes, so that it has one name wherever it is added from.</summary>
    public static string PathOf(Input input)
    {
        string? place = input.Path ?? input.Archive ?? (input.Failure is null ? null : input.Name);
        if (place is null)
        {
            return input.Name;
        }

        string path = Path.GetFullPath(place);
        path = OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;
        return input.Entry is null ? path : $"{path}/{input.Entry}";
    }
}
