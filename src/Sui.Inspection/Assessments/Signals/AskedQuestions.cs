using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Text;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Signals;

/// <summary>Gathers the questions behind each share: once for all responses that came the same way, since packs hold many.</summary>
internal sealed class AskedQuestions(string language)
{
    private readonly Dictionary<GroupKey, Group> _groups = [];
    private readonly Dictionary<CountKey, List<Asked>> _byShare = [];
    private Group? _last;

    /// <summary>The group of a response.</summary>
    public Group GroupOf(Response response, Instrument instrument)
    {
        if (_last is { } last && last.Holds(response, instrument))
        {
            return last;
        }

        var key = new GroupKey(
            instrument.Identity.Id, instrument.Identity.Version, response.SourceId, response.Experience, response.Origin, response.ImportedFrom?.Columns);
        if (!_groups.TryGetValue(key, out var group))
        {
            _groups.Add(key, group = new Group(instrument, response));
        }

        return _last = group;
    }

    /// <summary>Adds a question of a group to a share.</summary>
    public void Add(CountKey share, Group group, Question question)
    {
        var instrument = group.Instrument;
        var asked = group.First.ImportedFrom?.Columns.GetValueOrDefault(question.Id) is { } header ? AskedWording.Of(header, question) : null;
        Add(share, new Asked(group.First.SourceId, instrument.Identity.Id, instrument.Identity.Version, group.PlaceOf(question), new QuestionAsked
        {
            InstrumentId = instrument.Identity.Id,
            QuestionId = question.Id,
            Text = asked is not null && InPack(asked) is { } words ? words : question.Text,
        }));
    }

    /// <summary>Adds the question that stands beside a count.</summary>
    public void Add(CountKey share, Tally tally)
    {
        if (tally.Question is { } question && InPack(question) is { } words)
        {
            Add(share, new Asked(tally.SourceId, string.Empty, 0, 0, new QuestionAsked { Text = words }));
        }
    }

    /// <summary>The groups of responses.</summary>
    public IEnumerable<Group> Groups => _groups.Values;

    /// <summary>The questions of a share, each wording once, in an order that the order of evidence does not change.</summary>
    public IReadOnlyList<QuestionAsked> Of(CountKey share) => !_byShare.TryGetValue(share, out var asked) ? [] :
    [
        .. asked
            .OrderBy(one => one.SourceId, StringComparer.Ordinal)
            .ThenBy(one => one.InstrumentId, StringComparer.Ordinal)
            .ThenBy(one => one.Version)
            .ThenBy(one => one.Place)
            .ThenBy(one => one.Question.Text.English, StringComparer.Ordinal)
            .Select(one => one.Question)
            .Distinct(),
    ];

    private void Add(CountKey share, Asked asked)
    {
        if (!_byShare.TryGetValue(share, out var list))
        {
            _byShare.Add(share, list = []);
        }

        list.Add(asked);
    }

    // A text always has English, which stands in for what is missing; words of the pack are in the pack's language.
    private LocalisedText? InPack(string words)
    {
        var clean = PrintableText.Clean(words).Trim();
        var primary = language.Split('-')[0].ToLowerInvariant();
        return clean.Length == 0 ? null
            : primary.Length is 2 or 3 && primary.All(char.IsAsciiLetterLower) ? new LocalisedText([new("en", clean), new(primary, clean)])
            : new LocalisedText(clean);
    }

    /// <summary>Responses to one instrument from one source, imported from columns of the same names.</summary>
    internal sealed class Group(Instrument instrument, Response first)
    {
        private readonly HashSet<Question> _answered = new(ReferenceEqualityComparer.Instance);

        /// <summary>The instrument.</summary>
        public Instrument Instrument => instrument;

        /// <summary>The first response, which is like all others of the group in what is asked of it.</summary>
        public Response First => first;

        /// <summary>The questions that somebody answered.</summary>
        public IEnumerable<Question> Answered => _answered;

        /// <summary>Notes that somebody answered a question.</summary>
        public void Note(Question question) => _answered.Add(question);

        /// <summary>The question's place in the instrument.</summary>
        public int PlaceOf(Question question) => instrument.Questions.TakeWhile(one => !ReferenceEquals(one, question)).Count();

        /// <summary>Whether a response belongs to the group.</summary>
        public bool Holds(Response response, Instrument other) =>
            ReferenceEquals(instrument, other)
            && string.Equals(first.SourceId, response.SourceId, StringComparison.Ordinal)
            && first.Experience == response.Experience
            && first.Origin == response.Origin
            && ReferenceEquals(first.ImportedFrom?.Columns, response.ImportedFrom?.Columns);
    }

    private sealed record GroupKey(
        string InstrumentId, int Version, string SourceId, Experience Experience, Origin Origin, IReadOnlyDictionary<string, string>? Columns);

    private sealed record Asked(string SourceId, string InstrumentId, int Version, int Place, QuestionAsked Question);
}
