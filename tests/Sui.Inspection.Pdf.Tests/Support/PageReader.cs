using System.Text;

namespace Sui.Inspection.Pdf.Tests.Support;

/// <summary>Runs a page's content: which text is shown where, under which mark. Bad marks are refused.</summary>
internal sealed class PageReader
{
    private readonly PdfFile _file;
    private readonly Dictionary<string, FontReader> _fonts = [];
    private readonly List<object?> _operands = [];
    private readonly List<ShownText> _texts = [];
    private readonly List<(double X, double Y)> _points = [];
    private readonly HashSet<int> _contentIds = [];
    private readonly Dictionary<int, string> _actualTexts = [];
    private int? _contentId;
    private string? _artifact;
    private bool _inText;
    private bool _goesOn;
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

    /// <summary>The corners of all paths outside clips, and of clips.</summary>
    public IReadOnlyList<(double X, double Y)> Points => _points;

    /// <summary>The deepest that states of the page are saved in one another.</summary>
    public int Deepest { get; private set; }

    /// <summary>What content stands for where its mark says so.</summary>
    public IReadOnlyDictionary<int, string> ActualTexts => _actualTexts;

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
                (_inText, _x, _y, _goesOn) = (true, 0, 0, false);
                break;
            case "ET":
                _inText = false;
                break;
            case "Td":
                _x += _operands[0].Number();
                _y += _operands[1].Number();
                _goesOn = false;
                break;
            case "Tf":
                _font = _fonts[((Name)_operands[0]!).Value];
                _size = _operands[1].Number();
                break;
            case "Ts":
                break;
            case "TJ":
                ShowArray(_operands[0].Array());
                break;
            case "Tj":
                Show((byte[])_operands[0]!);
                break;
            case "q":
                Deepest = Math.Max(Deepest, ++_depth);
                break;
            case "Q":
                _depth--;
                break;
            case "rg" or "RG" or "w" or "d":
                break;
            case "re" or "f" or "S" or "B" or "m" or "l" or "c" or "h" or "W" or "n":
                Require(!_inText, "A path inside a text object.");
                RequireMarked();
                AddPoints(op);
                break;
            default:
                throw new InvalidDataException($"Unknown operator {op}.");
        }
    }

    /// <summary>Notes where paths go. What is cut off by a clip counts only as far as the clip itself.</summary>
    private void AddPoints(string op)
    {
        var numbers = _operands.ConvertAll(operand => operand.Number());
        if (op == "re")
        {
            numbers = [numbers[0], numbers[1], numbers[0] + numbers[2], numbers[1] + numbers[3]];
        }

        for (var index = 0; index < numbers.Count && (_depth == 0 || op == "re" || _artifact is not null); index += 2)
        {
            _points.Add((numbers[index], numbers[index + 1]));
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
            if (properties.TryGetValue("ActualText", out var actual))
            {
                _actualTexts.Add(_contentId.Value, actual.Text());
            }
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

        if (codes.Length > 0)
        {
            Add(text.ToString(), width);
        }
    }

    /// <summary>Text that goes on from the last without a move is one with it, as a letter and its marks are.</summary>
    private void Add(string text, double width)
    {
        if (_goesOn)
        {
            _texts[^1] = _texts[^1] with { Text = _texts[^1].Text + text, Width = _texts[^1].Width + width };
            return;
        }

        _texts.Add(new ShownText(text, _contentId, _artifact, _x, _y, width, _size));
        _goesOn = true;
    }

    private void ShowArray(List<object?> parts)
    {
        foreach (var part in parts)
        {
            if (part is byte[] codes)
            {
                Show(codes);
            }
        }
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
