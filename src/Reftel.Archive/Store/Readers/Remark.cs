namespace Reftel.Archive.Store.Readers;

/// <summary>A document by its file: what readers leave hangs on it.</summary>
/// <param name="Sha256">Hash of the file, in small hexadecimal digits.</param>
/// <param name="Part">Its place in the file, from 1.</param>
public readonly record struct DocumentPlace(string Sha256, int Part);

/// <summary>A stretch of words.</summary>
/// <param name="Start">First code point of the source text, from 0.</param>
/// <param name="End">Behind the last.</param>
/// <param name="Quote">The characters of the source between them.</param>
public readonly record struct RemarkStretch(int Start, int End, string Quote);

/// <summary>What a reader says of a stretch of words, or that he highlighted it.</summary>
/// <param name="Key">Its key in the archive.</param>
/// <param name="Document">Where it is.</param>
/// <param name="Stretch">The words.</param>
/// <param name="Comment">Empty for a highlight alone.</param>
/// <param name="MadeOn">UTC, ISO 8601.</param>
/// <param name="MadeBy">Name of the account.</param>
/// <param name="ChangedOn">When the comment was last changed, or null.</param>
public sealed record Remark(long Key, DocumentPlace Document, RemarkStretch Stretch, string Comment, string MadeOn, string MadeBy, string? ChangedOn);

/// <summary>A document that a reader put under a name.</summary>
public sealed record Collected(CollectionKind Kind, string Name, DocumentPlace Document, string MadeOn, string MadeBy);

/// <summary>What documents are collected under.</summary>
public enum CollectionKind
{
    Tag,
    Folder,
}
