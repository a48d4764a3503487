namespace Reftel.Server.Documents;

/// <summary>Words that a reader selected on a page, as the page names them.</summary>
/// <param name="Block">Id of the element in which they begin: a paragraph (<c>p3</c>), a note (<c>n12</c>), the title (<c>title</c>), a line of the original (<c>L5</c>).</param>
/// <param name="Start">First UTF-16 unit of its words, from 0.</param>
/// <param name="Until">Id of the element in which they end; null where it is the same.</param>
/// <param name="End">Behind the last of its words.</param>
internal sealed record WordsPlace(string? Block, int Start, string? Until, int End)
{
    /// <summary>Where they end.</summary>
    public string? Last => string.IsNullOrEmpty(Until) ? Block : Until;
}
