using System.Globalization;
using Sui.Inspection.Forms.Wording;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Forms.Xls;

/// <summary>
/// The sheets of an XLSForm: <c>survey</c>, <c>choices</c>, <c>settings</c>. Questions and answers are named as in evidence packs; the
/// respondent's number and the day are named as the pack's columns <c>person</c> and <c>event_date</c>.
/// </summary>
internal sealed class XlsFormSheets
{
    private readonly Instrument _instrument;
    private readonly InstrumentExportRequest _request;
    private readonly string _first;
    private readonly IReadOnlyList<string> _languages;
    private readonly IReadOnlyList<(Question Question, IReadOnlyList<FormCondition> Conditions)> _questions;
    private readonly XlsFormNames _taken = new();
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly XlsFormChoices _choices;
    private readonly XlsFormExpressions _expressions;

    public XlsFormSheets(Instrument instrument, InstrumentExportRequest request)
    {
        (_instrument, _request) = (instrument, request);
        _questions = InstrumentConditions.Of(instrument);
        _first = FormWording.In(request.Language).Language;
        var languages = InstrumentLanguages.Of(instrument);
        _languages = languages.Contains(_first, StringComparer.Ordinal) ? languages : [.. languages, _first];
        foreach (var (question, _) in _questions)
        {
            _names.Add(question.Id, _taken.Take(question.Id));
        }

        _choices = new XlsFormChoices(_questions.Select(one => (one.Question, _names[one.Question.Id])));
        _expressions = new XlsFormExpressions(_choices, _names);
    }

    /// <summary>All sheets.</summary>
    public IReadOnlyList<Sheet> All() => [Survey(), Choices(), Settings()];

    private Sheet Survey()
    {
        IReadOnlyList<string> header =
        [
            "type", "name", .. Translated("label"), .. Translated("hint"), "required", .. Translated("required_message"), "relevant",
            "constraint", .. Translated("constraint_message"), "appearance", "default",
        ];
        var rows = new List<IReadOnlyList<string>>();
        if (_instrument.Introduction is { } introduction)
        {
            rows.Add(Row("note", "introduction", introduction.In));
        }

        if (Respondents.HaveNumbers(_instrument, _request))
        {
            rows.Add(Row("text", "person", Fixed("Respondent"), hint: Fixed("Respondent.Hint")));
        }

        rows.Add(Row("date", "event_date", Fixed("EventDate"), standard: "today()"));
        rows.AddRange(_questions.Select(one => Row(one.Question, one.Conditions)));
        return new Sheet("survey", header, rows);
    }

    private Sheet Choices() => new(
        "choices",
        ["list_name", "name", .. Translated("label")],
        [.. _choices.Rows.Select(IReadOnlyList<string> (row) => [row.List, row.Name, .. In(row.Label.In)])]);

    private Sheet Settings()
    {
        var id = XlsFormNames.Fit(_instrument.Identity.Id);
        return new Sheet(
            "settings",
            ["form_title", "form_id", "version", "default_language"],
            [[
                XlsFormText.Words(_instrument.Title.In(_first)),
                char.IsAsciiLetter(id[0]) ? id : "form-" + id,
                _instrument.Identity.Version.ToString(CultureInfo.InvariantCulture),
                InstrumentLanguages.Named(_first),
            ]]);
    }

    private IReadOnlyList<string> Row(Question question, IReadOnlyList<FormCondition> conditions)
    {
        var constraint = _expressions.Constraint(question);
        return Row(
            TypeOf(question), _names[question.Id], question.Text.In, question.Hint is { } hint ? hint.In : null, question.Required,
            _expressions.Relevant(conditions), constraint, constraint.Length == 0 ? null : tag => Rule(question, tag),
            question.Scale == AnswerScale.Text ? "multiline" : string.Empty, named: true);
    }

    private IReadOnlyList<string> Row(
        string type, string name, Func<string, string> label, Func<string, string>? hint = null, bool required = false,
        string relevant = "", string constraint = "", Func<string, string>? rule = null, string appearance = "",
        bool named = false, string standard = "") =>
    [
        type, named ? name : _taken.Take(name), .. In(label), .. In(hint), required ? "yes" : string.Empty,
        .. In(required ? Fixed("Required") : null), relevant, constraint, .. In(rule), appearance, standard,
    ];

    private string TypeOf(Question question) => question.Scale switch
    {
        AnswerScale.MultipleChoice => "select_multiple " + _choices.ListOf(question),
        AnswerScale.Number => IsWhole(question) ? "integer" : "decimal",
        AnswerScale.Date => "date",
        AnswerScale.Text => "text",
        _ => "select_one " + _choices.ListOf(question),
    };

    /// <summary>Whether a number is whole: its range says so by ends that are written without decimals.</summary>
    private static bool IsWhole(Question question) => question.Range is { } range
        && new[] { range.From, range.To, question.Favourable?.From, question.Favourable?.To }.All(end => end is not { Scale: > 0 });

    private static string Rule(Question question, string tag)
    {
        var words = FormWording.InOrEnglish(tag);
        return question.Scale == AnswerScale.Number
            ? words.Number(question.Range)
            : words.Say("Exclusive", ("answers", words.Either(XlsFormExpressions.Alone(question))));
    }

    private static Func<string, string> Fixed(string key) => tag => FormWording.InOrEnglish(tag).Say(key);

    private IEnumerable<string> Translated(string column) => _languages.Select(tag => $"{column}::{InstrumentLanguages.Named(tag)}");

    // A language that lacks the words has them in English: an empty label would show nothing.
    private IEnumerable<string> In(Func<string, string>? text) =>
        _languages.Select(tag => text is null ? string.Empty : XlsFormText.Words(text(tag)));
}
