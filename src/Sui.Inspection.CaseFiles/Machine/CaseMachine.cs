using Stateless;
using Stateless.Graph;

namespace Sui.Inspection.CaseFiles.Machine;

/// <summary>The state machine of Stateless, configured from the table: nothing else says what leads where.</summary>
internal sealed class CaseMachine
{
    private readonly StateMachine<string, string> _machine;
    private readonly WorkflowTable _table;

    /// <summary>Makes a machine for a case.</summary>
    /// <param name="table">The table.</param>
    /// <param name="state">The state to begin in.</param>
    /// <param name="facts">What guards look at.</param>
    public CaseMachine(WorkflowTable table, string state, CaseFacts facts)
        : this(table, state, guard => WorkflowGuards.Holds(guard, facts))
    {
    }

    /// <summary>Makes a machine.</summary>
    /// <param name="table">The table.</param>
    /// <param name="state">The state to begin in.</param>
    /// <param name="holds">Whether a guard holds, by its name.</param>
    public CaseMachine(WorkflowTable table, string state, Func<string, bool> holds)
    {
        (_table, State) = (table, state);
        _machine = new StateMachine<string, string>(() => State, next => State = next);
        foreach (var trigger in table.Triggers)
        {
            var guards = trigger.Guards.Select(guard => Tuple.Create<Func<bool>, string>(() => holds(guard), guard)).ToArray();
            foreach (var from in trigger.From)
            {
                var configured = _machine.Configure(from);
                _ = trigger.To == from ? configured.PermitReentryIf(trigger.Name, guards)
                    : guards.Length == 0 ? configured.Permit(trigger.Name, trigger.To) : configured.PermitIf(trigger.Name, trigger.To, guards);
            }
        }
    }

    /// <summary>The state that the case is in.</summary>
    public string State { get; private set; }

    /// <summary>The triggers that lead out of the state, whatever guards say.</summary>
    public IEnumerable<WorkflowTable.Trigger> Leaving => _table.Triggers.Where(trigger => trigger.From.Contains(State));

    /// <summary>The table's diagram, as Mermaid draws it.</summary>
    public static string Diagram(WorkflowTable table) =>
        MermaidGraph.Format(new CaseMachine(table, table.Initial, _ => false)._machine.GetInfo(), MermaidGraphDirection.TopToBottom).ReplaceLineEndings("\n");

    /// <summary>Whether a trigger can be fired.</summary>
    public bool CanFire(string trigger) => _machine.CanFire(trigger);

    /// <summary>The guards that keep a trigger from being fired.</summary>
    public IReadOnlyList<WorkflowTable.Guard> Unmet(WorkflowTable.Trigger trigger)
    {
        _ = _machine.CanFire(trigger.Name, out var unmet);
        return [.. trigger.Guards.Where(unmet.Contains).Select(guard => _table.Guards[guard])];
    }

    /// <summary>Fires a trigger.</summary>
    /// <returns>Whether it could be fired; where it could not, nothing changed.</returns>
    public bool Fire(string trigger)
    {
        if (!_machine.CanFire(trigger))
        {
            return false;
        }

        _machine.Fire(trigger);
        return true;
    }
}
