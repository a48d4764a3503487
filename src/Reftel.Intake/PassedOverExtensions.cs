using System.Collections.Frozen;

namespace Reftel.Intake;

/// <summary>
/// Extensions of files that hold no text, and of YAML, in which questions and lists of houses lie beside documents; such files are passed over in folders and patterns, not when named. Documents that
/// must be converted first (.doc, .odt) are not among them: that they could not be read is worth telling.
/// </summary>
internal static class PassedOverExtensions
{
    public static FrozenSet<string> All { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        ".7z", ".a", ".avi", ".bin", ".bmp", ".bz2", ".class", ".db", ".dll", ".dylib", ".eot", ".exe",
        ".flac", ".gif", ".gz", ".ico", ".jar", ".jpeg", ".jpg", ".mkv", ".mov", ".mp3", ".mp4", ".nupkg", ".o", ".odp",
        ".ods", ".ogg", ".otf", ".pdb", ".png", ".ppt", ".pptx", ".pyc", ".rar", ".so", ".sqlite", ".tar",
        ".tgz", ".tif", ".tiff", ".ttf", ".wasm", ".wav", ".webm", ".webp", ".woff", ".woff2", ".xls", ".xlsx", ".xz", ".yaml", ".yml",
        ".zip", ".zst");
}
