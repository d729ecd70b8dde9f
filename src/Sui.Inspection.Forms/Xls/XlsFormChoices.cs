using Sui.Inspection.Instruments;

namespace Sui.Inspection.Forms.Xls;

/// <summary>The lists of choices of a form. Questions that offer the same answers in the same words share a list.</summary>
internal sealed class XlsFormChoices
{
    private readonly Dictionary<string, string> _listOf = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Question, string Code), string> _names = [];
    private readonly List<(string List, string Name, LocalisedText Label)> _rows = [];

    /// <summary>Makes the lists.</summary>
    /// <param name="questions">The questions, with their names on the form.</param>
    public XlsFormChoices(IEnumerable<(Question Question, string Name)> questions)
    {
        var lists = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (question, name) in questions.Where(one => one.Question.Options.Count > 0))
        {
            var codes = new HashSet<string>(StringComparer.Ordinal);
            foreach (var option in question.Options)
            {
                _names[(question.Id, option.Code)] = XlsFormNames.Unique(XlsFormNames.Fit(option.Code), codes);
            }

            var key = KeyOf(question);
            if (!lists.TryGetValue(key, out var list))
            {
                list = XlsFormNames.Unique(ListName(question, name), taken);
                lists.Add(key, list);
                _rows.AddRange(question.Options.Select(option => (list, NameOf(question, option), option.Label)));
            }

            _listOf[question.Id] = list;
        }
    }

    /// <summary>All choices, list by list.</summary>
    public IReadOnlyList<(string List, string Name, LocalisedText Label)> Rows => _rows;

    /// <summary>The name of a question's list.</summary>
    public string ListOf(Question question) => _listOf[question.Id];

    /// <summary>The name of a choice, which is its code wherever that is fit.</summary>
    public string NameOf(Question question, AnswerOption option) => _names[(question.Id, option.Code)];

    private static string ListName(Question question, string name) => question.Scale switch
    {
        AnswerScale.YesPartlyNo => "yes_partly_no",
        AnswerScale.Agreement => "agreement",
        _ => name,
    };

    // Lengths before the words, so that no two lists have one key.
    private string KeyOf(Question question) => string.Concat(question.Options.Select(option =>
        Part(NameOf(question, option)) + Part(string.Concat(option.Label.Texts.Select(text => Part(text.Key) + Part(text.Value))))));

    private static string Part(string text) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{text.Length}:{text}");
}
