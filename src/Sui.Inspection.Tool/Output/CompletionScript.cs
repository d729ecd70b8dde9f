using System.Text;

namespace Sui.Inspection.Tool.Output;

/// <summary>Scripts for shells. All words are known beforehand, so that nothing is run while somebody types.</summary>
/// <param name="entries">What can be written, by command.</param>
internal sealed class CompletionScript(IReadOnlyList<CompletionEntry> entries)
{
    /// <summary>The shells that there are scripts for.</summary>
    public static IReadOnlyList<string> Shells { get; } = ["bash", "zsh", "fish", "pwsh"];

    /// <summary>The script for a shell.</summary>
    public string For(string shell) => shell switch
    {
        "zsh" => "#compdef sui\nautoload -U +X bashcompinit && bashcompinit\n" + Bash(),
        "fish" => Fish(),
        "pwsh" => PowerShell(),
        _ => Bash(),
    };

    private IEnumerable<string> Paths => entries.Select(entry => entry.Path).Where(path => path.Length > 0);

    private static string Words(CompletionEntry entry) =>
        string.Join(' ', entry.Commands.Select(command => command.Name).Concat(entry.Options.Select(option => option.Name)));

    private static string Quoted(string text) => "'" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal) + "'";

    private string Bash()
    {
        var script = new StringBuilder(
            "# Completion of sui for bash.\n_sui() {\n"
            + "    local current=\"${COMP_WORDS[COMP_CWORD]}\" previous=\"${COMP_WORDS[COMP_CWORD - 1]}\" at=\"\" words=\"\" index\n"
            + "    COMPREPLY=()\n    for ((index = 1; index < COMP_CWORD; index++)); do\n        case \"$at/${COMP_WORDS[index]}\" in\n");
        script.Append("            ").AppendJoin('|', Paths).Append(") at=\"$at/${COMP_WORDS[index]}\" ;;\n        esac\n    done\n    case \"$at $previous\" in\n");
        foreach (var (entry, option) in Offered())
        {
            script.Append($"        \"{entry.Path} {option.Name}\") words=\"{string.Join(' ', option.Values)}\" ;;\n");
        }

        script.Append("        *)\n            case \"$at\" in\n");
        foreach (var entry in entries)
        {
            script.Append($"                \"{entry.Path}\") words=\"{Words(entry)}\" ;;\n");
        }

        script.Append("            esac ;;\n    esac\n    COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n}\n");
        return script.Append("complete -o bashdefault -o default -F _sui sui\n").ToString();
    }

    private string Fish()
    {
        var script = new StringBuilder("# Completion of sui for fish.\nfunction __sui_at\n    set -l at ''\n    for word in (commandline -opc)[2..-1]\n        switch \"$at/$word\"\n");
        script.Append("            case ").AppendJoin(' ', Paths).Append("\n                set at \"$at/$word\"\n        end\n    end\n    test \"$at\" = \"$argv[1]\"\nend\n");
        foreach (var entry in entries)
        {
            foreach (var (name, description) in entry.Commands)
            {
                script.Append($"complete -c sui -n \"__sui_at '{entry.Path}'\" -f -a {name} -d {Quoted(description)}\n");
            }

            foreach (var (name, description, values) in entry.Options)
            {
                var offered = values.Count == 0 ? string.Empty : $" -x -a {Quoted(string.Join(' ', values))}";
                script.Append($"complete -c sui -n \"__sui_at '{entry.Path}'\" -l {name[2..]}{offered} -d {Quoted(description)}\n");
            }
        }

        return script.ToString();
    }

    private string PowerShell()
    {
        var script = new StringBuilder(
            "# Completion of sui for PowerShell.\nRegister-ArgumentCompleter -Native -CommandName sui -ScriptBlock {\n    param($word, $line, $cursor)\n    $below = @{\n");
        foreach (var entry in entries)
        {
            script.Append($"        '{entry.Path}' = '{Words(entry)}'\n");
        }

        script.Append("    }\n    $values = @{\n");
        foreach (var (entry, option) in Offered())
        {
            script.Append($"        '{entry.Path} {option.Name}' = '{string.Join(' ', option.Values)}'\n");
        }

        return script.Append(
            """
                }
                $at = ''
                $previous = ''
                foreach ($element in $line.CommandElements | Select-Object -Skip 1) {
                    if ($element.Extent.EndOffset -ge $cursor) { break }
                    $previous = $element.ToString()
                    if ($below.ContainsKey("$at/$previous")) { $at = "$at/$previous" }
                }
                $offered = if ($values.ContainsKey("$at $previous")) { $values["$at $previous"] } else { $below[$at] }
                $offered -split ' ' | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
            }

            """.ReplaceLineEndings("\n")).ToString();
    }

    private IEnumerable<(CompletionEntry Entry, (string Name, string Description, IReadOnlyList<string> Values) Option)> Offered() =>
        entries.SelectMany(entry => entry.Options.Where(option => option.Values.Count > 0).Select(option => (entry, option)));
}
