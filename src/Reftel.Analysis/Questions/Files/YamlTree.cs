using YamlDotNet.Core;

namespace Reftel.Analysis.Questions.Files;

/// <summary>Builds values from the events of YAML. Aliases, anchors and tags are refused: they would make a file grow as it is read, and mean what does not stand there.</summary>
internal static class YamlTree
{
    // As many observations as are read have some hundred characters and a dozen values each.
    public const int MostCharacters = 16 << 20;
    public const int Deepest = 12;
    public const int MostValues = 2_000_000;

    /// <summary>The value of the file, or what is wrong with it.</summary>
    public static YamlValue? Read(string text, out QuestionProblem? problem)
    {
        problem = null;
        if (text.Length > MostCharacters)
        {
            problem = new QuestionProblem(1, 1, QuestionCodes.Limit, false, $"the file has {text.Length} characters; {MostCharacters} are read: put what is older into another file");
            return null;
        }

        var builder = new YamlBuilder(text);
        try
        {
            return builder.Build(out problem);
        }
        catch (YamlException e)
        {
            problem = new QuestionProblem((int)e.Start.Line, (int)e.Start.Column, QuestionCodes.Syntax, false, $"this is not YAML: {e.Message}; mend this place, or the one before it");
            return null;
        }
        catch (InvalidOperationException)
        {
            // What the parser throws where a bracket that was opened meets a line that cannot stand in it.
            (int line, int column) = builder.Place;
            problem = new QuestionProblem(line, column, QuestionCodes.Syntax, false, "this is not YAML: a bracket or brace before or behind this place is open or one too many; mend it");
            return null;
        }
    }
}
