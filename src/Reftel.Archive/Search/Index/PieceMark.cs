using Reftel.Archive.Store;

namespace Reftel.Archive.Search.Index;

/// <summary>What a piece is and who speaks in it, in one byte: what <c>subject:</c> and <c>voice:</c> ask for.</summary>
internal static class PieceMark
{
    private const int KindBits = 3;

    // The order is written into archives: new ones go to the end. Several voices speak where a paragraph has a note or a quotation in it.
    private static readonly string[] Sets =
    [
        "reporting", "comment", "note", "quoted", "unknown",
        "reporting comment", "reporting note", "reporting quoted", "comment note", "comment quoted", "note quoted",
        "reporting comment note", "reporting comment quoted", "reporting note quoted", "comment note quoted", "reporting comment note quoted",
    ];

    private static readonly string[][] Voices = [[], .. Sets.Select(set => set.Split(' '))];

    private static readonly int UnknownVoice = Array.IndexOf(Sets, "unknown") + 1;

    public static byte Of(TextPiece piece) => (byte)((int)piece.Kind | (VoiceNumber(piece.Voice) << KindBits));

    public static PieceKind Kind(byte mark) => (PieceKind)(mark & ((1 << KindBits) - 1));

    /// <summary>Those who speak; none where nobody is told apart.</summary>
    public static IReadOnlyList<string> VoicesOf(byte mark) => (mark >> KindBits) is var number && number < Voices.Length ? Voices[number] : [];

    private static int VoiceNumber(string? voices)
    {
        if (voices is null)
        {
            return 0;
        }

        string[] given = voices.Split(' ');
        int number = Array.FindIndex(Voices, known => known.Length == given.Length && given.All(known.Contains));
        return number > 0 ? number : UnknownVoice;
    }
}
