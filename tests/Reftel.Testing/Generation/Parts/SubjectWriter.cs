using Reftel.Testing.Generation.Vocabulary;

namespace Reftel.Testing.Generation.Parts;

/// <summary>SUBJECT over one to four lines, at times with a portion mark.</summary>
internal static class SubjectWriter
{
    public static List<string> Lines(Draft draft)
    {
        SeededRandom random = draft.Random;
        string title = Prose.Title(random, random.OneOf(5, 7, 9, 12, 16));
        title = random.Percent(70) ? title.ToUpperInvariant() : draft.InCase(Prose.Capital(title));
        bool marked = draft.Era == Era.Modern && draft.IsClassified && random.Percent(6);
        draft.Truth.Subject = title;
        draft.Truth.SubjectMarking = marked ? random.OneOf("C", "U", "S/NF", "C/REL UK", "SBU") : null;
        string mark = marked ? $"({draft.Truth.SubjectMarking}) " : "";
        string label = draft.InCase(draft.Era is Era.Sixties or Era.Archive
            ? random.OneOf("SUBJECT:", "SUBJECT:", "SUBJ:", "Subject:")
            : random.Below(30) switch { 0 => "Subject:", 1 => "SUBJ:", _ => "SUBJECT:" });
        return Wrap.Lines($"{label} {mark}{title}", 62, random.OneOf("", "", "         "));
    }
}
