using System.Text;

namespace Sui.Inspection.Pdf.Tests.Support;

/// <summary>Runs a page's content: which text is shown where, under which mark. Bad marks are refused.</summary>
internal sealed class PageReader
{
    private readonly PdfFile _file;
    private readonly Dictionary<string, FontReader> _fonts = [];
    private readonly List<object?> _operands = [];
    private readonly List<ShownText> _texts = [];
    private readonly HashSet<int> _contentIds = [];
    private int? _contentId;
    private string? _artifact;
    private bool _inText;
    private int _depth;
    private double _x;
    private double _y;
    private double _size;
    private FontReader? _font;

    public PageReader(PdfFile file, Dictionary<string, object?> page)
    {
        _file = file;
        foreach (var (name, font) in file.Dictionary(file.Dictionary(page["Resources"])["Font"]))
        {
            _fonts.Add(name, FontReader.Get(file, font));
        }

        var lexer = new Lexer(file.Stream(page["Contents"]).Data);
        while (!lexer.AtEnd)
        {
            var next = lexer.Read();
            if (next is Operator op)
            {
                Run(op.Value);
                _operands.Clear();
            }
            else
            {
                _operands.Add(next);
            }
        }

        Require(_contentId is null && _artifact is null && !_inText && _depth == 0, "The content does not end clean.");
    }

    public IReadOnlyList<ShownText> Texts => _texts;

    /// <summary>All numbers of content, drawn with text or without.</summary>
    public IReadOnlySet<int> ContentIds => _contentIds;

    public string TextOf(int contentId) => string.Concat(_texts.Where(text => text.ContentId == contentId).Select(text =>
        text.Text));

    private void Run(string op)
    {
        switch (op)
        {
            case "BDC":
                Begin();
                break;
            case "EMC":
                Require(_contentId is not null || _artifact is not null, "EMC without BDC.");
                Require(!_inText, "EMC inside a text object that began outside.");
                (_contentId, _artifact) = (null, null);
                break;
            case "BT":
                Require(!_inText, "Nested BT.");
                (_inText, _x, _y) = (true, 0, 0);
                break;
            case "ET":
                _inText = false;
                break;
            case "Td":
                _x += _operands[0].Number();
                _y += _operands[1].Number();
                break;
            case "Tf":
                _font = _fonts[((Name)_operands[0]!).Value];
                _size = _operands[1].Number();
                break;
            case "Tj":
                Show((byte[])_operands[0]!);
                break;
            case "q":
                _depth++;
                break;
            case "Q":
                _depth--;
                break;
            case "rg" or "RG" or "w" or "d":
                break;
            case "re" or "f" or "S" or "B" or "m" or "l" or "c" or "h" or "W" or "n":
                Require(!_inText, "A path inside a text object.");
                RequireMarked();
                break;
            default:
                throw new InvalidDataException($"Unknown operator {op}.");
        }
    }

    private void Begin()
    {
        Require(_contentId is null && _artifact is null, "Marks are nested.");
        Require(!_inText, "BDC inside a text object.");
        var properties = (Dictionary<string, object?>)_operands[1]!;
        if (((Name)_operands[0]!).Value == "Artifact")
        {
            _artifact = properties.NameOf("Type") + (properties.TryGetValue("Subtype",
                out var kind) ? "/" + ((Name)kind!).Value : string.Empty);
        }
        else
        {
            _contentId = properties["MCID"].Integer();
            Require(_contentIds.Add(_contentId.Value), "A number of content is used twice.");
        }
    }

    private void Show(byte[] codes)
    {
        Require(_inText && _font is not null, "Text outside a text object or without a font.");
        RequireMarked();
        var text = new StringBuilder();
        var width = 0.0;
        for (var index = 0; index < codes.Length; index += 2)
        {
            var code = (codes[index] << 8) | codes[index + 1];
            Require(code != 0, "Character number 0 is shown.");
            text.Append(_font!.Unicode[code]);
            width += _font.Widths[code] * _size / 1000;
        }

        _texts.Add(new ShownText(text.ToString(), _contentId, _artifact, _x, _y, width, _size));
    }

    private void RequireMarked() => Require(_contentId is not null || _artifact is not null,
        "Something is drawn outside all marks.");

    private static void Require(bool condition, string message)
    {
        if (!condition)
        {
            throw new InvalidDataException(message);
        }
    }
}
