using System.CommandLine;
using CareRights.Tool.Edge;

namespace CareRights.Tool.Commands;

/// <summary><c>carerights completion SHELL</c>: what a shell needs to complete commands, options and their values.</summary>
internal static class CompletionCommand
{
    private static readonly (string Shell, string Script)[] Scripts =
    [
        ("bash",
            """
            # In ~/.bashrc: eval "$(carerights completion bash)"
            _carerights() {
              local typed="${COMP_LINE:0:COMP_POINT}"
              local arguments="${typed#* }"
              mapfile -t COMPREPLY < <(compgen -W "$(carerights "[suggest:${#arguments}]" "$arguments" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}")
            }
            complete -o default -F _carerights carerights
            """),
        ("zsh",
            """
            # In ~/.zshrc, after compinit: eval "$(carerights completion zsh)"
            _carerights() {
              local typed="${LBUFFER#* }"
              local -a known
              known=("${(@f)$(carerights "[suggest:${#typed}]" "$typed" 2>/dev/null)}")
              compadd -a known
              _files
            }
            compdef _carerights carerights
            """),
        ("fish",
            """
            # carerights completion fish > ~/.config/fish/completions/carerights.fish
            function __carerights
              set -l typed (string replace -r '^\S+\s' '' -- (commandline -cp))
              carerights "[suggest:"(string length -- "$typed")"]" "$typed" 2>/dev/null
            end
            complete -c carerights -a '(__carerights)'
            """),
        ("pwsh",
            """
            # In $PROFILE: carerights completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName carerights -ScriptBlock {
              param($word, $ast, $cursor)
              $typed = $ast.ToString().PadRight($cursor).Substring(0, $cursor) -replace '^\S+\s', ''
              carerights "[suggest:$($typed.Length)]" "$typed" 2>$null | Where-Object { $_ -like "$word*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_)
              }
            }
            """),
    ];

    public static Command Create()
    {
        var command = new TaughtCommand("completion", "Prints the script with which a shell completes what is typed.", "completion bash", "completion pwsh");
        foreach (var (shell, script) in Scripts)
        {
            var one = new TaughtCommand(shell, $"The script for {shell}; its first line says where it goes.", $"completion {shell}");
            one.SetAction(_ =>
            {
                Terminal.Out.WriteLine(script.ReplaceLineEndings("\n"));
                return Exit.Done;
            });
            command.Add(one);
        }

        return command;
    }
}
