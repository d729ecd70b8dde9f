using Sui.Inspection.Problems;

namespace Sui.Inspection.Evidence.Rules;

/// <summary>Reports problems of the items of one list, one item after another.</summary>
/// <param name="problems">Where to.</param>
/// <param name="ofFile">Whether the items are those that a plug-in read from a file, which need not have columns.</param>
internal sealed class ModelReport(ProblemList problems, bool ofFile = false) : RuleReport
{
    private readonly List<Member> _faulty = [];
    private Locator? _locator;
    private string? _id;
    private string _kind = string.Empty;
    private int _place;

    /// <summary>Whether the item at hand has an error.</summary>
    public bool Failed { get; private set; }

    /// <summary>Turns to another item.</summary>
    public void Start(Locator? locator, string kind, string? id, int place)
    {
        (_locator, _kind, _id, _place) = (locator, kind, id, place);
        _faulty.Clear();
        Failed = false;
    }

    /// <inheritdoc/>
    public override bool Knows(Member member) => _faulty.Count == 0 || !_faulty.Contains(member);

    /// <inheritdoc/>
    public override void Error(string code, Member member, string message, string expected, string action, Member? instead = null)
    {
        Failed = true;
        _faulty.Add(member);
        Add(ProblemSeverity.Error, code, member, message, expected, action);
    }

    /// <inheritdoc/>
    public override void Warning(string code, Member member, string message, string expected, string action) =>
        Add(ProblemSeverity.Warning, code, member, message, expected, action);

    private void Add(ProblemSeverity severity, string code, Member member, string message, string expected, string action)
    {
        var row = ofFile ? _locator as FileLocator : null;
        problems.Add(
            new Problem
            {
                Code = code,
                Severity = severity,
                Location = ModelGroup.PlaceOf(_locator, _kind, _id, _place, row is null ? member : null),
                Message = message,
                Expected = expected,
                Action = action,
            },
            row?.Row ?? _place + 1);
    }
}
