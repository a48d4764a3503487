using Reftel.Reading.Documents;

namespace Reftel.Testing.Generation;

/// <summary>How precedences and classifications are printed.</summary>
internal static class ProsignText
{
    public static char Prosign(this Precedence precedence) => precedence switch
    {
        Precedence.Routine => 'R',
        Precedence.Priority => 'P',
        Precedence.Flash => 'Z',
        _ => 'O',
    };

    public static string Word(this Precedence precedence) => precedence switch
    {
        Precedence.Routine => "ROUTINE",
        Precedence.Priority => "PRIORITY",
        Precedence.Flash => "FLASH",
        Precedence.NiactImmediate => "NIACT IMMEDIATE",
        _ => "IMMEDIATE",
    };

    public static string Word(this Classification classification) => classification switch
    {
        Classification.Secret => "SECRET",
        Classification.Confidential => "CONFIDENTIAL",
        Classification.LimitedOfficialUse => "LIMITED OFFICIAL USE",
        _ => "UNCLASSIFIED",
    };

    public static string SecurityLetter(this Classification classification) => classification switch
    {
        Classification.Secret => "S",
        Classification.Confidential => "C",
        _ => "U",
    };
}
