using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Containers;

/// <summary>What a page says in the place of a picture that it shows; no part of the readable text.</summary>
/// <param name="Place">Offset in the readable text before which the picture stands.</param>
/// <param name="Words">The alternative text, as it reads.</param>
/// <param name="Span">Its place in the source.</param>
internal readonly record struct ContainerPicture(int Place, string Words, TextSpan Span);
