using Sui.Inspection.Evidence.Rules;
using Sui.Inspection.Instruments;
using Sui.Inspection.Text;

namespace Sui.Inspection.Evidence.Answers;

/// <summary>Reads any number of answers, their codes joined by <c>|</c>.</summary>
internal sealed class MultipleReader : AnswerReader
{
    private const int Remembered = 10_000;
    private const int LongestRemembered = 256;

    // Files repeat a few combinations; texts too long or too many to be worth keeping are read each time.
    private readonly Dictionary<string, Answer> _known = new(StringComparer.Ordinal);
    private readonly SharedTexts _values = new();
    private readonly AnswerFault _unknown;
    private readonly AnswerFault _exclude;

    public MultipleReader(Question question)
        : base(question)
    {
        _unknown = new AnswerFault(
            EvidenceCodes.AnswerUnknown, "The cell holds something that is not an answer which the question offers.",
            Wording.OneOf(question.Options.Select(option => option.Code).Union(AnswerRules.Universal.Select(one => one.Code))),
            "Join the codes of the answers with '|', or leave the cell empty where no answer is recorded.");
        _exclude = new AnswerFault(
            EvidenceCodes.AnswersExclude, "The cell joins an answer that stands alone to another.",
            "Either answers, or one of the ways to say that none of them fits.", "Keep what the person meant.");
    }

    public override Answer? Read(string text, out AnswerFault? fault)
    {
        fault = null;
        if (_known.TryGetValue(text, out var known))
        {
            return known;
        }

        var answer = Parse(text, out fault);
        if (answer is { } read && text.Length <= LongestRemembered && _known.Count < Remembered)
        {
            _known.Add(text, read);
        }

        return answer;
    }

    private Answer? Parse(string text, out AnswerFault? fault)
    {
        fault = null;
        var chosen = new bool[Question.Options.Count];
        Answer? universal = null;
        foreach (var part in text.AsSpan().Split(SkipLogic.Divider))
        {
            var code = text.AsSpan(part).Trim();
            var place = PlaceOf(code);
            if (place >= 0)
            {
                chosen[place] = true;
            }
            else if (ReadUniversal(code.ToString()) is { } other && (universal is null || universal == other))
            {
                universal = other;
            }
            else
            {
                fault = _unknown;
                return null;
            }
        }

        var options = Question.Options.Where((_, place) => chosen[place]).ToList();
        if (universal is null ? options.Count > 1 && options.Exists(AnswerRules.StandsAlone) : options.Count > 0)
        {
            fault = _exclude;
            return null;
        }

        return universal ?? new Answer(
            AnswerRules.Together([.. options.Select(option => option.Meaning)]),
            _values.Of(string.Join(SkipLogic.Divider, options.Select(option => option.Code))));
    }

    private int PlaceOf(ReadOnlySpan<char> code)
    {
        for (var place = 0; place < Question.Options.Count; place++)
        {
            if (code.Equals(Question.Options[place].Code, StringComparison.OrdinalIgnoreCase))
            {
                return place;
            }
        }

        return -1;
    }
}
