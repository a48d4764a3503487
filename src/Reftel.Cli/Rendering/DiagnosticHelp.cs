using System.Text;
using Reftel.Cli.Terminal;
using Reftel.Reading.Diagnostics;

namespace Reftel.Cli.Rendering;

/// <summary>The help page of a finding, on the terminal and in the documentation.</summary>
internal static class DiagnosticHelp
{
    public static string Page(DiagnosticDescriptor descriptor, int width, bool colour)
    {
        var page = new Page(width, colour);
        page.Wide($"{descriptor.Code}: {descriptor.Title}", Style.Title);
        page.Blank();
        page.Field("Severity", descriptor.Severity.ToWord(), FindingList.StyleOf(descriptor.Severity));
        page.Field("Concerns", descriptor.Category.ToWord());
        page.Field("Message", MessagePattern(descriptor));
        page.Blank();
        page.Field("Meaning", descriptor.Explanation);
        page.Blank();
        page.Field("What to do", descriptor.Remedy);
        page.Blank();
        page.Field("Source", descriptor.RuleSource);
        return page.ToString();
    }

    /// <summary><c>docs/diagnostics.md</c>: a section for each code, under the anchor of its help page.</summary>
    public static string Document()
    {
        var text = new StringBuilder(
            """
            # Findings

            Every finding that `reftel check` can make. A code keeps its meaning for ever; `reftel check --explain CODE` prints its section.
            **Info**: worth knowing, the record is not in doubt. **Warning**: two parts of the document disagree, or something was lost.
            **Error**: a part of the document could not be read.

            This page is made by `reftel docs diagnostics` from the catalogue in `src/Reftel.Reading/Diagnostics`.


            """.ReplaceLineEndings("\n"));
        foreach (DiagnosticDescriptor descriptor in DiagnosticCatalogue.All)
        {
            text.Append($"## {descriptor.Code}\n\n");
            text.Append($"**{descriptor.Title}** ({descriptor.Severity.ToWord()}, {descriptor.Category.ToWord()})\n\n");
            text.Append($"> {MessagePattern(descriptor)}\n\n");
            text.Append($"{descriptor.Explanation}\n\n");
            text.Append($"What to do: {descriptor.Remedy}\n\n");
            text.Append($"Source of the rule: {descriptor.RuleSource}\n\n");
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    // The places of a composite format are told to a reader as dots.
    private static string MessagePattern(DiagnosticDescriptor descriptor)
    {
        string pattern = descriptor.MessageFormat;
        for (int i = 0; i < 10; i++)
        {
            pattern = pattern.Replace($"{{{i}}}", "...");
        }

        return pattern;
    }
}
