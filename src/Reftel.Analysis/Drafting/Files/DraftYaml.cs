using Reftel.Reading.Lists;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Reftel.Analysis.Drafting.Files;

/// <summary>The root of a file, with limits on what is read.</summary>
internal static class DraftYaml
{
    public const int MostCharacters = 4 << 20;

    public static YamlNode? Root(string text, ProblemList problems)
    {
        if (text.Length > MostCharacters)
        {
            problems.Add(new DraftProblem(DraftCodes.Syntax, $"the file has {text.Length} characters, and no draft has more than {MostCharacters}", new DraftPlace(1, 1)));
            return null;
        }

#pragma warning disable RS0030 // A reader over a string reads no file; the parser takes nothing else.
        var parser = new Parser(new System.IO.StringReader(text));
#pragma warning restore RS0030
        try
        {
            while (parser.MoveNext())
            {
                if (parser.Current is NodeEvent)
                {
                    return YamlNode.Read(parser);
                }
            }

            problems.Add(new DraftProblem(DraftCodes.Syntax, "the file is empty; docs/draft.md shows the form", new DraftPlace(1, 1)));
        }
        catch (YamlException e)
        {
            problems.Add(new DraftProblem(DraftCodes.Syntax, $"this is not YAML: {e.Message}", new DraftPlace((int)e.Start.Line, (int)e.Start.Column)));
        }
        catch (InvalidOperationException)
        {
            // What the parser throws where a bracket that was opened meets a line that cannot stand in it.
            (int line, int column) = parser.Current is { } last ? ((int)last.Start.Line, (int)last.Start.Column) : (1, 1);
            problems.Add(new DraftProblem(DraftCodes.Syntax, "this is not YAML: a bracket before or behind this place is open or one too many", new DraftPlace(line, column)));
        }

        return null;
    }
}
