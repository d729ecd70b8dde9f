using Sui.Inspection.Assessments.Representing;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Signals;

/// <summary>Makes the one computed signal: whether a sizeable group goes unheard. Without a profile there is none.</summary>
internal sealed class GroupRuleSignalSource : ISignalSource
{
    public IEnumerable<Signal> GetSignals(SignalContext context)
    {
        var found = Represented.Of(context) is { } represented ? represented.Found.GroupRule
            : context.Pack.Caseload is { Profile.Count: > 0 } caseload ? caseload.GroupRule : null;
        if (context.Rubric.GroupRuleCriterion is { } criterion && found is { } rule)
        {
            yield return new Signal
            {
                CriterionId = criterion,
                Form = SignalForm.Computed,
                SourceKind = SourceKind.Data,
                Experience = Experience.Record,
                Origin = Origin.Inspectorate,
                Weight = rule == Representativeness.Poor
                    ? -context.Rubric.Signals.ComputedWeight
                    : context.Rubric.Signals.ComputedWeight,
                EvidenceIds = ["caseload"],
                SourceIds = [],
            };
        }
    }
}
