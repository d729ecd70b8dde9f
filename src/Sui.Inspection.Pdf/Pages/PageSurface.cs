using Sui.Inspection.Pdf.Files;
using Sui.Inspection.Pdf.Fonts;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Pages;

/// <summary>
/// Drawing operators on one page, with y downwards from the top. It leaves out operators that change nothing. What is
/// drawn is marked by <see cref="PageCanvas"/>; a surface knows nothing of marks.
/// </summary>
internal sealed class PageSurface(double height, DocumentFonts fonts, int capacity)
{
    private PdfColor? _fill;
    private PdfColor? _stroke;
    private FontUsage? _font;
    private double _size;
    private long _x;
    private long _y;
    private bool _inText;

    public PdfBuffer Content { get; } = new(capacity);

    /// <summary>Ends a text object, after which paths may be drawn and marks set.</summary>
    public void EndText()
    {
        if (_inText)
        {
            Content.Raw("ET\n"u8);
            _inText = false;
        }
    }

    public void Text(double x, double baseline, TextStyle style, ReadOnlySpan<char> text)
    {
        var usage = fonts[style];
        if (!_inText)
        {
            Content.Raw("BT\n"u8);
            (_inText, _x, _y) = (true, 0, 0);
        }

        SetFill(style.Color);
        if (_font != usage || _size != style.Size)
        {
            (_font, _size) = (usage, style.Size);
            fonts.WriteName(Content, usage).Space().Number(style.Size).Raw(" Tf\n"u8);
        }

        var (toX, toY) = (PdfBuffer.Hundredths(x), PdfBuffer.Hundredths(height - baseline));
        Content.Fixed(toX - _x, 100).Space().Fixed(toY - _y, 100).Raw(" Td\n"u8);
        (_x, _y) = (toX, toY);
        Show(usage, text, style.Size);
    }

    public void Rectangle(double x, double y, double width, double rectangleHeight, PdfColor color)
    {
        EndText();
        SetFill(color);
        Content.Number(x).Space().Number(height - y - rectangleHeight).Space().Number(width).Space().Number(rectangleHeight)
            .Raw(" re f\n"u8);
    }

    public void HorizontalRule(double x, double y, double width, double thickness, PdfColor color) =>
        Rectangle(x, y - (thickness / 2), width, thickness, color);

    /// <summary>Everything up to <see cref="Restore"/> is cut off outside a rectangle.</summary>
    public void SaveAndClip(double x, double y, double width, double clipHeight)
    {
        EndText();
        Content.Raw("q "u8).Number(x).Space().Number(height - y - clipHeight).Space().Number(width).Space().Number(clipHeight)
            .Raw(" re W n\n"u8);
    }

    public void Restore()
    {
        EndText();
        Content.Raw("Q\n"u8);
        (_fill, _stroke, _font) = (null, null, null);
    }

    public void SetFill(PdfColor color)
    {
        if (_fill != color)
        {
            _fill = color;
            Color(color).Raw(" rg\n"u8);
        }
    }

    public void SetStroke(PdfColor color, double width, ReadOnlySpan<double> dash)
    {
        EndText();
        if (_stroke != color)
        {
            _stroke = color;
            Color(color).Raw(" RG\n"u8);
        }

        Content.Number(width).Raw(" w ["u8);
        foreach (var part in dash)
        {
            Content.Number(part).Space();
        }

        Content.Raw("] 0 d\n"u8);
    }

    public void MoveTo(double x, double y) => Point(x, y).Raw(" m\n"u8);

    public void LineTo(double x, double y) => Point(x, y).Raw(" l\n"u8);

    public void CurveTo(double x1, double y1, double x2, double y2, double x, double y)
    {
        Point(x1, y1).Space();
        Point(x2, y2).Space();
        Point(x, y).Raw(" c\n"u8);
    }

    /// <summary>Ends a path with an operator such as <c>f</c>, <c>S</c> or <c>B</c>.</summary>
    public void Paint(ReadOnlySpan<byte> operation) => Content.Raw(operation).Byte((byte)'\n');

    private PdfBuffer Point(double x, double y) => Content.Number(x).Space().Number(height - y);

    private PdfBuffer Color(PdfColor color) => Content.Fixed(Part(color.Red), 1000).Space()
        .Fixed(Part(color.Green), 1000).Space().Fixed(Part(color.Blue), 1000);

    private static long Part(byte value) => ((value * 1000L) + 127) / 255;

    private void Show(FontUsage usage, ReadOnlySpan<char> text, double size)
    {
        if (text.IndexOfAnyInRange(MarkPlacer.First, MarkPlacer.Last) >= 0)
        {
            MarkPlacer.Show(Content, usage, text, size);
            return;
        }

        Content.Byte((byte)'<');
        for (var index = 0; index < text.Length; index++)
        {
            if (Characters.CodeAt(text, ref index) is not Characters.ZeroWidthSpace and var code)
            {
                Content.HexWord(usage.NumberOf(code));
            }
        }

        Content.Raw(">Tj\n"u8);
    }
}
