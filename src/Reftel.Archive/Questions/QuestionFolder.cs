using Reftel.Analysis.Questions.Files;
using Reftel.Intake;
using Reftel.Reading.Text;

namespace Reftel.Archive.Questions;

/// <summary>Question files live as files: in the folder <c>questions</c> beside an archive, where people edit them and programs for versions keep them.</summary>
/// <param name="path">The folder; it need not be there.</param>
internal sealed class QuestionFolder(string path)
{
    public const string Name = "questions";

    private static readonly string[] Endings = [".yaml", ".yml"];

    public string Path => path;

    /// <summary>The folder beside an archive in a file; for one in a database, the one in the current folder.</summary>
    /// <param name="archive">A file, or the address of a database.</param>
    public static QuestionFolder Beside(string archive) => new(
        ArchiveStores.SchemeOf(archive) is null && System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(archive)) is { } folder
            ? System.IO.Path.Combine(folder, Name)
            : System.IO.Path.GetFullPath(Name));

    /// <summary>Whether a name ends as question files do.</summary>
    public static bool IsQuestion(string file) => Endings.Contains(System.IO.Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    /// <summary>The files of the folder, by name.</summary>
    public IReadOnlyList<string> Files() => Directory.Exists(path)
        ? [.. Directory.EnumerateFiles(path).Where(IsQuestion).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The file of a question by the id that stands in it, else by its name; null where there is none.</summary>
    public string? Find(string id)
    {
        if (id.AsSpan().ContainsAny("/\\:"))
        {
            return null;
        }

        string? named = Endings.Select(ending => System.IO.Path.Combine(path, id + ending)).FirstOrDefault(File.Exists);
        return named is not null && HasId(named) ? named : Files().FirstOrDefault(HasId) ?? named;

        bool HasId(string file) => Read(file).File?.Question.Id == id;
    }

    /// <summary>Reads a file.</summary>
    /// <returns>The question, or why it cannot be read.</returns>
    public static (QuestionFile? File, string? Failure) Read(string file)
    {
        (ReadOnlyMemory<byte> bytes, string? failure) = Bytes(file);
        return failure is null ? (Parse(bytes), null) : (null, failure);
    }

    /// <summary>The bytes of a file, or why they cannot be had.</summary>
    public static (ReadOnlyMemory<byte> Bytes, string? Failure) Bytes(string file)
    {
        InputContent content = new InputReader(QuestionFile.MostBytes, static () => Stream.Null).Read(new Input(file, file));
        return (content.Bytes, content.Failure?.Message);
    }

    public static QuestionFile Parse(ReadOnlyMemory<byte> bytes) => QuestionFile.Parse(SourceText.From(bytes).Text);
}
