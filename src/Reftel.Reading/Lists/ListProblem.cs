namespace Reftel.Reading.Lists;

/// <summary>A fault of a list that a user wrote.</summary>
/// <param name="Code">Code of the finding: <c>RT1508</c>.</param>
/// <param name="Line">Line from 1.</param>
/// <param name="Column">Column from 1, in UTF-16 units.</param>
/// <param name="Message">What is wrong and what to write instead.</param>
public sealed record ListProblem(string Code, int Line, int Column, string Message);
