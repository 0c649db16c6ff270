# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_imgvault_global_optspecs
    string join \n vault= user= json q/quiet v/verbose color= no-input progress= lock-timeout= config= h/help V/version
end

function __fish_imgvault_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_imgvault_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_imgvault_using_subcommand
    set -l cmd (__fish_imgvault_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c imgvault -n "__fish_imgvault_needs_command" -l vault -d 'Use the vault in this folder' -r -f -a "(__fish_complete_directories)"
complete -c imgvault -n "__fish_imgvault_needs_command" -l user -d 'Act as this user instead of the one who logged in last' -r -f
complete -c imgvault -n "__fish_imgvault_needs_command" -l color -d 'Colour the output' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c imgvault -n "__fish_imgvault_needs_command" -l progress -d 'Show how far a long command is' -r -f -a "auto\t'A bar on a terminal, nothing elsewhere'
bar\t'A bar on standard error'
plain\t'A line now and then, for a log'
none\t'Nothing'"
complete -c imgvault -n "__fish_imgvault_needs_command" -l lock-timeout -d 'Wait this long for a busy vault (30s unless told)' -r -f
complete -c imgvault -n "__fish_imgvault_needs_command" -l config -d 'Read this configuration file instead of the usual one' -r -F
complete -c imgvault -n "__fish_imgvault_needs_command" -l json -d 'Print JSON Lines and nothing else on standard output'
complete -c imgvault -n "__fish_imgvault_needs_command" -s q -l quiet -d 'Print no status, only what was asked for and errors'
complete -c imgvault -n "__fish_imgvault_needs_command" -s v -l verbose -d 'Tell more on standard error'
complete -c imgvault -n "__fish_imgvault_needs_command" -l no-input -d 'Ask nothing, even on a terminal'
complete -c imgvault -n "__fish_imgvault_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imgvault -n "__fish_imgvault_needs_command" -s V -l version -d 'Print version'
complete -c imgvault -n "__fish_imgvault_needs_command" -f -a "register" -d 'Make an account, and the vault if there is none'
complete -c imgvault -n "__fish_imgvault_needs_command" -f -a "login" -d 'Open a session, so that the commands that follow need no password'
complete -c imgvault -n "__fish_imgvault_needs_command" -f -a "logout" -d 'End the session'
complete -c imgvault -n "__fish_imgvault_needs_command" -f -a "status" -d 'Tell who is logged in, where, and until when'
complete -c imgvault -n "__fish_imgvault_needs_command" -f -a "passwd" -d 'Change the password, or set a new one with the recovery key'
complete -c imgvault -n "__fish_imgvault_needs_command" -f -a "token" -d 'Make, list and revoke credentials that can upload and nothing else'
complete -c imgvault -n "__fish_imgvault_needs_command" -f -a "upload" -d 'Store images and their metadata in the vault'
complete -c imgvault -n "__fish_imgvault_needs_command" -f -a "history" -d 'List the images in the vault, newest first'
complete -c imgvault -n "__fish_imgvault_needs_command" -f -a "show" -d 'Show images of the vault in full'
complete -c imgvault -n "__fish_imgvault_needs_command" -f -a "diff" -d 'Tell how the metadata of two images differ'
complete -c imgvault -n "__fish_imgvault_needs_command" -f -a "tag" -d 'Change labels and notes of images'
complete -c imgvault -n "__fish_imgvault_needs_command" -f -a "export" -d 'Write images of the vault back to files'
complete -c imgvault -n "__fish_imgvault_needs_command" -f -a "rm" -d 'Remove images from the vault for good'
complete -c imgvault -n "__fish_imgvault_needs_command" -f -a "inspect" -d 'Read the metadata of files, without a vault'
complete -c imgvault -n "__fish_imgvault_needs_command" -f -a "lint" -d 'Check that files tell no place, serial number or owner, without a vault'
complete -c imgvault -n "__fish_imgvault_needs_command" -f -a "strip" -d 'Take the metadata out of images, and leave the pictures as they are'
complete -c imgvault -n "__fish_imgvault_needs_command" -f -a "verify" -d 'Prove that the vault is what was written'
complete -c imgvault -n "__fish_imgvault_needs_command" -f -a "backup" -d 'Write the whole vault into one file, while others may use it'
complete -c imgvault -n "__fish_imgvault_needs_command" -f -a "restore" -d 'Make a vault from a backup'
complete -c imgvault -n "__fish_imgvault_needs_command" -f -a "doctor" -d 'Look at what imgvault depends on, and print facts that can be pasted into a report'
complete -c imgvault -n "__fish_imgvault_needs_command" -f -a "completions" -d 'Print the completions of a shell'
complete -c imgvault -n "__fish_imgvault_needs_command" -f -a "help" -d 'Explain a command or a topic'
complete -c imgvault -n "__fish_imgvault_using_subcommand register" -l recovery-out -d 'Write the recovery key to a new file instead of showing it' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand register" -l password-file -d 'Read the password from the first line of a file' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand register" -l password-command -d 'Read the password from the first line a command prints' -r -f -a "(__fish_complete_command)"
complete -c imgvault -n "__fish_imgvault_using_subcommand register" -l vault -d 'Use the vault in this folder' -r -f -a "(__fish_complete_directories)"
complete -c imgvault -n "__fish_imgvault_using_subcommand register" -l user -d 'Act as this user instead of the one who logged in last' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand register" -l color -d 'Colour the output' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c imgvault -n "__fish_imgvault_using_subcommand register" -l progress -d 'Show how far a long command is' -r -f -a "auto\t'A bar on a terminal, nothing elsewhere'
bar\t'A bar on standard error'
plain\t'A line now and then, for a log'
none\t'Nothing'"
complete -c imgvault -n "__fish_imgvault_using_subcommand register" -l lock-timeout -d 'Wait this long for a busy vault (30s unless told)' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand register" -l config -d 'Read this configuration file instead of the usual one' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand register" -l no-recovery -d 'Make no recovery key: a lost password then loses everything'
complete -c imgvault -n "__fish_imgvault_using_subcommand register" -l password-stdin -d 'Read the password from the first line of standard input'
complete -c imgvault -n "__fish_imgvault_using_subcommand register" -l json -d 'Print JSON Lines and nothing else on standard output'
complete -c imgvault -n "__fish_imgvault_using_subcommand register" -s q -l quiet -d 'Print no status, only what was asked for and errors'
complete -c imgvault -n "__fish_imgvault_using_subcommand register" -s v -l verbose -d 'Tell more on standard error'
complete -c imgvault -n "__fish_imgvault_using_subcommand register" -l no-input -d 'Ask nothing, even on a terminal'
complete -c imgvault -n "__fish_imgvault_using_subcommand register" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imgvault -n "__fish_imgvault_using_subcommand login" -l store -d 'Keep the session in this place' -r -f -a "keyring\t'The keyring of the operating system'
file\t'A private file in memory, gone with the next start'
print\t'Standard output, once, for `IMGVAULT_SESSION_FILE`'"
complete -c imgvault -n "__fish_imgvault_using_subcommand login" -l ttl -d 'End the session after this time (12h unless told)' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand login" -l password-file -d 'Read the password from the first line of a file' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand login" -l password-command -d 'Read the password from the first line a command prints' -r -f -a "(__fish_complete_command)"
complete -c imgvault -n "__fish_imgvault_using_subcommand login" -l vault -d 'Use the vault in this folder' -r -f -a "(__fish_complete_directories)"
complete -c imgvault -n "__fish_imgvault_using_subcommand login" -l user -d 'Act as this user instead of the one who logged in last' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand login" -l color -d 'Colour the output' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c imgvault -n "__fish_imgvault_using_subcommand login" -l progress -d 'Show how far a long command is' -r -f -a "auto\t'A bar on a terminal, nothing elsewhere'
bar\t'A bar on standard error'
plain\t'A line now and then, for a log'
none\t'Nothing'"
complete -c imgvault -n "__fish_imgvault_using_subcommand login" -l lock-timeout -d 'Wait this long for a busy vault (30s unless told)' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand login" -l config -d 'Read this configuration file instead of the usual one' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand login" -l password-stdin -d 'Read the password from the first line of standard input'
complete -c imgvault -n "__fish_imgvault_using_subcommand login" -l json -d 'Print JSON Lines and nothing else on standard output'
complete -c imgvault -n "__fish_imgvault_using_subcommand login" -s q -l quiet -d 'Print no status, only what was asked for and errors'
complete -c imgvault -n "__fish_imgvault_using_subcommand login" -s v -l verbose -d 'Tell more on standard error'
complete -c imgvault -n "__fish_imgvault_using_subcommand login" -l no-input -d 'Ask nothing, even on a terminal'
complete -c imgvault -n "__fish_imgvault_using_subcommand login" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imgvault -n "__fish_imgvault_using_subcommand logout" -l vault -d 'Use the vault in this folder' -r -f -a "(__fish_complete_directories)"
complete -c imgvault -n "__fish_imgvault_using_subcommand logout" -l user -d 'Act as this user instead of the one who logged in last' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand logout" -l color -d 'Colour the output' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c imgvault -n "__fish_imgvault_using_subcommand logout" -l progress -d 'Show how far a long command is' -r -f -a "auto\t'A bar on a terminal, nothing elsewhere'
bar\t'A bar on standard error'
plain\t'A line now and then, for a log'
none\t'Nothing'"
complete -c imgvault -n "__fish_imgvault_using_subcommand logout" -l lock-timeout -d 'Wait this long for a busy vault (30s unless told)' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand logout" -l config -d 'Read this configuration file instead of the usual one' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand logout" -l all -d 'End every session of the user, on every machine'
complete -c imgvault -n "__fish_imgvault_using_subcommand logout" -l json -d 'Print JSON Lines and nothing else on standard output'
complete -c imgvault -n "__fish_imgvault_using_subcommand logout" -s q -l quiet -d 'Print no status, only what was asked for and errors'
complete -c imgvault -n "__fish_imgvault_using_subcommand logout" -s v -l verbose -d 'Tell more on standard error'
complete -c imgvault -n "__fish_imgvault_using_subcommand logout" -l no-input -d 'Ask nothing, even on a terminal'
complete -c imgvault -n "__fish_imgvault_using_subcommand logout" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imgvault -n "__fish_imgvault_using_subcommand status" -l vault -d 'Use the vault in this folder' -r -f -a "(__fish_complete_directories)"
complete -c imgvault -n "__fish_imgvault_using_subcommand status" -l user -d 'Act as this user instead of the one who logged in last' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand status" -l color -d 'Colour the output' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c imgvault -n "__fish_imgvault_using_subcommand status" -l progress -d 'Show how far a long command is' -r -f -a "auto\t'A bar on a terminal, nothing elsewhere'
bar\t'A bar on standard error'
plain\t'A line now and then, for a log'
none\t'Nothing'"
complete -c imgvault -n "__fish_imgvault_using_subcommand status" -l lock-timeout -d 'Wait this long for a busy vault (30s unless told)' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand status" -l config -d 'Read this configuration file instead of the usual one' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand status" -l json -d 'Print JSON Lines and nothing else on standard output'
complete -c imgvault -n "__fish_imgvault_using_subcommand status" -s q -l quiet -d 'Print no status, only what was asked for and errors'
complete -c imgvault -n "__fish_imgvault_using_subcommand status" -s v -l verbose -d 'Tell more on standard error'
complete -c imgvault -n "__fish_imgvault_using_subcommand status" -l no-input -d 'Ask nothing, even on a terminal'
complete -c imgvault -n "__fish_imgvault_using_subcommand status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imgvault -n "__fish_imgvault_using_subcommand passwd" -l recovery-file -d 'Read the recovery key from this file' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand passwd" -l password-file -d 'Read the password from the first line of a file' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand passwd" -l password-command -d 'Read the password from the first line a command prints' -r -f -a "(__fish_complete_command)"
complete -c imgvault -n "__fish_imgvault_using_subcommand passwd" -l new-password-file -d 'Read the new password from the first line of a file' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand passwd" -l new-password-command -d 'Read the new password from the first line a command prints' -r -f -a "(__fish_complete_command)"
complete -c imgvault -n "__fish_imgvault_using_subcommand passwd" -l vault -d 'Use the vault in this folder' -r -f -a "(__fish_complete_directories)"
complete -c imgvault -n "__fish_imgvault_using_subcommand passwd" -l user -d 'Act as this user instead of the one who logged in last' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand passwd" -l color -d 'Colour the output' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c imgvault -n "__fish_imgvault_using_subcommand passwd" -l progress -d 'Show how far a long command is' -r -f -a "auto\t'A bar on a terminal, nothing elsewhere'
bar\t'A bar on standard error'
plain\t'A line now and then, for a log'
none\t'Nothing'"
complete -c imgvault -n "__fish_imgvault_using_subcommand passwd" -l lock-timeout -d 'Wait this long for a busy vault (30s unless told)' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand passwd" -l config -d 'Read this configuration file instead of the usual one' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand passwd" -l recover -d 'Use the recovery key in place of the present password'
complete -c imgvault -n "__fish_imgvault_using_subcommand passwd" -l password-stdin -d 'Read the password from the first line of standard input'
complete -c imgvault -n "__fish_imgvault_using_subcommand passwd" -l new-password-stdin -d 'Read the new password from the next line of standard input'
complete -c imgvault -n "__fish_imgvault_using_subcommand passwd" -l json -d 'Print JSON Lines and nothing else on standard output'
complete -c imgvault -n "__fish_imgvault_using_subcommand passwd" -s q -l quiet -d 'Print no status, only what was asked for and errors'
complete -c imgvault -n "__fish_imgvault_using_subcommand passwd" -s v -l verbose -d 'Tell more on standard error'
complete -c imgvault -n "__fish_imgvault_using_subcommand passwd" -l no-input -d 'Ask nothing, even on a terminal'
complete -c imgvault -n "__fish_imgvault_using_subcommand passwd" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and not __fish_seen_subcommand_from create list revoke" -l vault -d 'Use the vault in this folder' -r -f -a "(__fish_complete_directories)"
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and not __fish_seen_subcommand_from create list revoke" -l user -d 'Act as this user instead of the one who logged in last' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and not __fish_seen_subcommand_from create list revoke" -l color -d 'Colour the output' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and not __fish_seen_subcommand_from create list revoke" -l progress -d 'Show how far a long command is' -r -f -a "auto\t'A bar on a terminal, nothing elsewhere'
bar\t'A bar on standard error'
plain\t'A line now and then, for a log'
none\t'Nothing'"
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and not __fish_seen_subcommand_from create list revoke" -l lock-timeout -d 'Wait this long for a busy vault (30s unless told)' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and not __fish_seen_subcommand_from create list revoke" -l config -d 'Read this configuration file instead of the usual one' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and not __fish_seen_subcommand_from create list revoke" -l json -d 'Print JSON Lines and nothing else on standard output'
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and not __fish_seen_subcommand_from create list revoke" -s q -l quiet -d 'Print no status, only what was asked for and errors'
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and not __fish_seen_subcommand_from create list revoke" -s v -l verbose -d 'Tell more on standard error'
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and not __fish_seen_subcommand_from create list revoke" -l no-input -d 'Ask nothing, even on a terminal'
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and not __fish_seen_subcommand_from create list revoke" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and not __fish_seen_subcommand_from create list revoke" -f -a "create" -d 'Make a token, and print it once'
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and not __fish_seen_subcommand_from create list revoke" -f -a "list" -d 'List the tokens that there are'
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and not __fish_seen_subcommand_from create list revoke" -f -a "revoke" -d 'Have a token let nobody in any more'
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from create" -l ttl -d 'End the token after this time (90d unless told)' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from create" -l vault -d 'Use the vault in this folder' -r -f -a "(__fish_complete_directories)"
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from create" -l user -d 'Act as this user instead of the one who logged in last' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from create" -l color -d 'Colour the output' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from create" -l progress -d 'Show how far a long command is' -r -f -a "auto\t'A bar on a terminal, nothing elsewhere'
bar\t'A bar on standard error'
plain\t'A line now and then, for a log'
none\t'Nothing'"
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from create" -l lock-timeout -d 'Wait this long for a busy vault (30s unless told)' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from create" -l config -d 'Read this configuration file instead of the usual one' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from create" -l json -d 'Print JSON Lines and nothing else on standard output'
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print no status, only what was asked for and errors'
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Tell more on standard error'
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from create" -l no-input -d 'Ask nothing, even on a terminal'
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from list" -l vault -d 'Use the vault in this folder' -r -f -a "(__fish_complete_directories)"
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from list" -l user -d 'Act as this user instead of the one who logged in last' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from list" -l color -d 'Colour the output' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from list" -l progress -d 'Show how far a long command is' -r -f -a "auto\t'A bar on a terminal, nothing elsewhere'
bar\t'A bar on standard error'
plain\t'A line now and then, for a log'
none\t'Nothing'"
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from list" -l lock-timeout -d 'Wait this long for a busy vault (30s unless told)' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from list" -l config -d 'Read this configuration file instead of the usual one' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from list" -l json -d 'Print JSON Lines and nothing else on standard output'
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no status, only what was asked for and errors'
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell more on standard error'
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing, even on a terminal'
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from revoke" -l vault -d 'Use the vault in this folder' -r -f -a "(__fish_complete_directories)"
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from revoke" -l user -d 'Act as this user instead of the one who logged in last' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from revoke" -l color -d 'Colour the output' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from revoke" -l progress -d 'Show how far a long command is' -r -f -a "auto\t'A bar on a terminal, nothing elsewhere'
bar\t'A bar on standard error'
plain\t'A line now and then, for a log'
none\t'Nothing'"
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from revoke" -l lock-timeout -d 'Wait this long for a busy vault (30s unless told)' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from revoke" -l config -d 'Read this configuration file instead of the usual one' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from revoke" -l json -d 'Print JSON Lines and nothing else on standard output'
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from revoke" -s q -l quiet -d 'Print no status, only what was asked for and errors'
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from revoke" -s v -l verbose -d 'Tell more on standard error'
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from revoke" -l no-input -d 'Ask nothing, even on a terminal'
complete -c imgvault -n "__fish_imgvault_using_subcommand token; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imgvault -n "__fish_imgvault_using_subcommand upload" -l batch -d 'Name the batch (a new random name unless told)' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand upload" -l tag -d 'Give every image of the run this label' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand upload" -l note -d 'Give every image of the run this note' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand upload" -l failures-to -d 'Write the paths that failed to this file, for --files-from FILE -0' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand upload" -s j -l jobs -d 'Work on this many files at once (one a core unless told)' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand upload" -l files-from -d 'Take the paths listed in a file too, one a line (- is standard input)' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand upload" -s g -l glob -d 'Take only files that match, or with a leading ! those that do not' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand upload" -l max-size -d 'Refuse files larger than this (1G unless told)' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand upload" -l vault -d 'Use the vault in this folder' -r -f -a "(__fish_complete_directories)"
complete -c imgvault -n "__fish_imgvault_using_subcommand upload" -l user -d 'Act as this user instead of the one who logged in last' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand upload" -l color -d 'Colour the output' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c imgvault -n "__fish_imgvault_using_subcommand upload" -l progress -d 'Show how far a long command is' -r -f -a "auto\t'A bar on a terminal, nothing elsewhere'
bar\t'A bar on standard error'
plain\t'A line now and then, for a log'
none\t'Nothing'"
complete -c imgvault -n "__fish_imgvault_using_subcommand upload" -l lock-timeout -d 'Wait this long for a busy vault (30s unless told)' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand upload" -l config -d 'Read this configuration file instead of the usual one' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand upload" -s n -l dry-run -d 'Say what would be stored, and store nothing'
complete -c imgvault -n "__fish_imgvault_using_subcommand upload" -l error-if-empty -d 'End with 5 if no image was found'
complete -c imgvault -n "__fish_imgvault_using_subcommand upload" -s 0 -l null -d 'Separate the listed paths by NUL'
complete -c imgvault -n "__fish_imgvault_using_subcommand upload" -l hidden -d 'Take hidden files and folders too'
complete -c imgvault -n "__fish_imgvault_using_subcommand upload" -l follow -d 'Follow links inside folders'
complete -c imgvault -n "__fish_imgvault_using_subcommand upload" -l accept-damaged -d 'Store images that end early, with what could be read'
complete -c imgvault -n "__fish_imgvault_using_subcommand upload" -l json -d 'Print JSON Lines and nothing else on standard output'
complete -c imgvault -n "__fish_imgvault_using_subcommand upload" -s q -l quiet -d 'Print no status, only what was asked for and errors'
complete -c imgvault -n "__fish_imgvault_using_subcommand upload" -s v -l verbose -d 'Tell more on standard error'
complete -c imgvault -n "__fish_imgvault_using_subcommand upload" -l no-input -d 'Ask nothing, even on a terminal'
complete -c imgvault -n "__fish_imgvault_using_subcommand upload" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imgvault -n "__fish_imgvault_using_subcommand history" -s n -l limit -d 'List at most this many (of a table 50 unless told, else all)' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand history" -l sort -d 'Sort by a field (added:desc unless told)' -r -f -a "id\t''
file\t''
path\t''
camera\t''
make\t''
model\t''
lens\t''
serial\t''
software\t''
iso\t''
f\t''
exposure\t''
focal\t''
width\t''
height\t''
size\t''
format\t''
taken\t''
added\t''
tag\t''
note\t''
batch\t''
sha256\t''"
complete -c imgvault -n "__fish_imgvault_using_subcommand history" -l after -d 'Go on after the image with this id' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand history" -l by -d 'Count images by a field, or by year, month, day or place' -r -f -a "id\t''
file\t''
path\t''
camera\t''
make\t''
model\t''
lens\t''
serial\t''
software\t''
iso\t''
f\t''
exposure\t''
focal\t''
width\t''
height\t''
size\t''
format\t''
taken\t''
added\t''
tag\t''
note\t''
batch\t''
sha256\t''
year\t''
month\t''
day\t''
place\t''"
complete -c imgvault -n "__fish_imgvault_using_subcommand history" -l columns -d 'Show these columns, separated by commas: fields, and tags such as exif.ISO' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand history" -l format -d 'Print in this form (table unless told)' -r -f -a "table\t'Columns that fit the terminal'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values, for spreadsheets'
tsv\t'Tab-separated values, for scripts'"
complete -c imgvault -n "__fish_imgvault_using_subcommand history" -l vault -d 'Use the vault in this folder' -r -f -a "(__fish_complete_directories)"
complete -c imgvault -n "__fish_imgvault_using_subcommand history" -l user -d 'Act as this user instead of the one who logged in last' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand history" -l color -d 'Colour the output' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c imgvault -n "__fish_imgvault_using_subcommand history" -l progress -d 'Show how far a long command is' -r -f -a "auto\t'A bar on a terminal, nothing elsewhere'
bar\t'A bar on standard error'
plain\t'A line now and then, for a log'
none\t'Nothing'"
complete -c imgvault -n "__fish_imgvault_using_subcommand history" -l lock-timeout -d 'Wait this long for a busy vault (30s unless told)' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand history" -l config -d 'Read this configuration file instead of the usual one' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand history" -l all -d 'List every image'
complete -c imgvault -n "__fish_imgvault_using_subcommand history" -s 0 -l null -d 'Print ids only, with a NUL after each'
complete -c imgvault -n "__fish_imgvault_using_subcommand history" -l full -d 'Cut nothing; in JSON, give every tag'
complete -c imgvault -n "__fish_imgvault_using_subcommand history" -l count -d 'Print only how many match'
complete -c imgvault -n "__fish_imgvault_using_subcommand history" -l no-pager -d 'Show a table at once, in no pager'
complete -c imgvault -n "__fish_imgvault_using_subcommand history" -l error-if-empty -d 'End with 5 if nothing matched'
complete -c imgvault -n "__fish_imgvault_using_subcommand history" -l json -d 'Print JSON Lines and nothing else on standard output'
complete -c imgvault -n "__fish_imgvault_using_subcommand history" -s q -l quiet -d 'Print no status, only what was asked for and errors'
complete -c imgvault -n "__fish_imgvault_using_subcommand history" -s v -l verbose -d 'Tell more on standard error'
complete -c imgvault -n "__fish_imgvault_using_subcommand history" -l no-input -d 'Ask nothing, even on a terminal'
complete -c imgvault -n "__fish_imgvault_using_subcommand history" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imgvault -n "__fish_imgvault_using_subcommand show" -l vault -d 'Use the vault in this folder' -r -f -a "(__fish_complete_directories)"
complete -c imgvault -n "__fish_imgvault_using_subcommand show" -l user -d 'Act as this user instead of the one who logged in last' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand show" -l color -d 'Colour the output' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c imgvault -n "__fish_imgvault_using_subcommand show" -l progress -d 'Show how far a long command is' -r -f -a "auto\t'A bar on a terminal, nothing elsewhere'
bar\t'A bar on standard error'
plain\t'A line now and then, for a log'
none\t'Nothing'"
complete -c imgvault -n "__fish_imgvault_using_subcommand show" -l lock-timeout -d 'Wait this long for a busy vault (30s unless told)' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand show" -l config -d 'Read this configuration file instead of the usual one' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand show" -l full -d 'Show every tag, and cut nothing'
complete -c imgvault -n "__fish_imgvault_using_subcommand show" -l json -d 'Print JSON Lines and nothing else on standard output'
complete -c imgvault -n "__fish_imgvault_using_subcommand show" -s q -l quiet -d 'Print no status, only what was asked for and errors'
complete -c imgvault -n "__fish_imgvault_using_subcommand show" -s v -l verbose -d 'Tell more on standard error'
complete -c imgvault -n "__fish_imgvault_using_subcommand show" -l no-input -d 'Ask nothing, even on a terminal'
complete -c imgvault -n "__fish_imgvault_using_subcommand show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imgvault -n "__fish_imgvault_using_subcommand diff" -l vault -d 'Use the vault in this folder' -r -f -a "(__fish_complete_directories)"
complete -c imgvault -n "__fish_imgvault_using_subcommand diff" -l user -d 'Act as this user instead of the one who logged in last' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand diff" -l color -d 'Colour the output' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c imgvault -n "__fish_imgvault_using_subcommand diff" -l progress -d 'Show how far a long command is' -r -f -a "auto\t'A bar on a terminal, nothing elsewhere'
bar\t'A bar on standard error'
plain\t'A line now and then, for a log'
none\t'Nothing'"
complete -c imgvault -n "__fish_imgvault_using_subcommand diff" -l lock-timeout -d 'Wait this long for a busy vault (30s unless told)' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand diff" -l config -d 'Read this configuration file instead of the usual one' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand diff" -l json -d 'Print JSON Lines and nothing else on standard output'
complete -c imgvault -n "__fish_imgvault_using_subcommand diff" -s q -l quiet -d 'Print no status, only what was asked for and errors'
complete -c imgvault -n "__fish_imgvault_using_subcommand diff" -s v -l verbose -d 'Tell more on standard error'
complete -c imgvault -n "__fish_imgvault_using_subcommand diff" -l no-input -d 'Ask nothing, even on a terminal'
complete -c imgvault -n "__fish_imgvault_using_subcommand diff" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imgvault -n "__fish_imgvault_using_subcommand tag" -l add -d 'Give the images this label' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand tag" -l remove -d 'Take this label from the images' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand tag" -l note -d 'Give the images this note; an empty one takes theirs away' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand tag" -l vault -d 'Use the vault in this folder' -r -f -a "(__fish_complete_directories)"
complete -c imgvault -n "__fish_imgvault_using_subcommand tag" -l user -d 'Act as this user instead of the one who logged in last' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand tag" -l color -d 'Colour the output' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c imgvault -n "__fish_imgvault_using_subcommand tag" -l progress -d 'Show how far a long command is' -r -f -a "auto\t'A bar on a terminal, nothing elsewhere'
bar\t'A bar on standard error'
plain\t'A line now and then, for a log'
none\t'Nothing'"
complete -c imgvault -n "__fish_imgvault_using_subcommand tag" -l lock-timeout -d 'Wait this long for a busy vault (30s unless told)' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand tag" -l config -d 'Read this configuration file instead of the usual one' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand tag" -s n -l dry-run -d 'Say what would be changed, and change nothing'
complete -c imgvault -n "__fish_imgvault_using_subcommand tag" -l json -d 'Print JSON Lines and nothing else on standard output'
complete -c imgvault -n "__fish_imgvault_using_subcommand tag" -s q -l quiet -d 'Print no status, only what was asked for and errors'
complete -c imgvault -n "__fish_imgvault_using_subcommand tag" -s v -l verbose -d 'Tell more on standard error'
complete -c imgvault -n "__fish_imgvault_using_subcommand tag" -l no-input -d 'Ask nothing, even on a terminal'
complete -c imgvault -n "__fish_imgvault_using_subcommand tag" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imgvault -n "__fish_imgvault_using_subcommand export" -s o -l output -d 'Write into this folder, made if missing' -r -f -a "(__fish_complete_directories)"
complete -c imgvault -n "__fish_imgvault_using_subcommand export" -l metadata -d 'Write the metadata beside each image' -r -f -a "json\t'The full record as a JSON file'
none\t'Nothing'"
complete -c imgvault -n "__fish_imgvault_using_subcommand export" -l keep -d 'Of a stripped image or a copy, keep only these (orientation,icc unless told)' -r -f -a "orientation\t'How the picture is to be turned'
icc\t'The colour profile'
copyright\t'The copyright, of EXIF, XMP, IPTC or PNG'
artist\t'Who made it, of EXIF, XMP, IPTC or PNG'
taken\t'When it was taken'
none\t'Nothing'"
complete -c imgvault -n "__fish_imgvault_using_subcommand export" -l resize -d 'Write copies whose longer side has at most so many pixels' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand export" -l watermark -d 'Write copies with this text in their lower right corner' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand export" -l format -d 'Write copies in this format (WebP without losses)' -r -f -a "jpeg\t'JPEG'
png\t'PNG'
webp\t'WebP, without losses'"
complete -c imgvault -n "__fish_imgvault_using_subcommand export" -l vault -d 'Use the vault in this folder' -r -f -a "(__fish_complete_directories)"
complete -c imgvault -n "__fish_imgvault_using_subcommand export" -l user -d 'Act as this user instead of the one who logged in last' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand export" -l color -d 'Colour the output' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c imgvault -n "__fish_imgvault_using_subcommand export" -l progress -d 'Show how far a long command is' -r -f -a "auto\t'A bar on a terminal, nothing elsewhere'
bar\t'A bar on standard error'
plain\t'A line now and then, for a log'
none\t'Nothing'"
complete -c imgvault -n "__fish_imgvault_using_subcommand export" -l lock-timeout -d 'Wait this long for a busy vault (30s unless told)' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand export" -l config -d 'Read this configuration file instead of the usual one' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand export" -l overwrite -d 'Replace files that are there; else a taken name gets the id added'
complete -c imgvault -n "__fish_imgvault_using_subcommand export" -l strip -d 'Write the images without their metadata, the picture as it is (JPEG, PNG, WebP)'
complete -c imgvault -n "__fish_imgvault_using_subcommand export" -l json -d 'Print JSON Lines and nothing else on standard output'
complete -c imgvault -n "__fish_imgvault_using_subcommand export" -s q -l quiet -d 'Print no status, only what was asked for and errors'
complete -c imgvault -n "__fish_imgvault_using_subcommand export" -s v -l verbose -d 'Tell more on standard error'
complete -c imgvault -n "__fish_imgvault_using_subcommand export" -l no-input -d 'Ask nothing, even on a terminal'
complete -c imgvault -n "__fish_imgvault_using_subcommand export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imgvault -n "__fish_imgvault_using_subcommand rm" -l vault -d 'Use the vault in this folder' -r -f -a "(__fish_complete_directories)"
complete -c imgvault -n "__fish_imgvault_using_subcommand rm" -l user -d 'Act as this user instead of the one who logged in last' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand rm" -l color -d 'Colour the output' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c imgvault -n "__fish_imgvault_using_subcommand rm" -l progress -d 'Show how far a long command is' -r -f -a "auto\t'A bar on a terminal, nothing elsewhere'
bar\t'A bar on standard error'
plain\t'A line now and then, for a log'
none\t'Nothing'"
complete -c imgvault -n "__fish_imgvault_using_subcommand rm" -l lock-timeout -d 'Wait this long for a busy vault (30s unless told)' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand rm" -l config -d 'Read this configuration file instead of the usual one' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand rm" -s n -l dry-run -d 'Say what would be removed, and remove nothing'
complete -c imgvault -n "__fish_imgvault_using_subcommand rm" -s y -l yes -d 'Do not ask; required without a terminal'
complete -c imgvault -n "__fish_imgvault_using_subcommand rm" -l json -d 'Print JSON Lines and nothing else on standard output'
complete -c imgvault -n "__fish_imgvault_using_subcommand rm" -s q -l quiet -d 'Print no status, only what was asked for and errors'
complete -c imgvault -n "__fish_imgvault_using_subcommand rm" -s v -l verbose -d 'Tell more on standard error'
complete -c imgvault -n "__fish_imgvault_using_subcommand rm" -l no-input -d 'Ask nothing, even on a terminal'
complete -c imgvault -n "__fish_imgvault_using_subcommand rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imgvault -n "__fish_imgvault_using_subcommand inspect" -l format -d 'Print in this form (text unless told)' -r -f -a "text\t'A list for people'
jsonl\t'One JSON object a line'
exiftool\t'The JSON of `exiftool -j -G1 -n`'"
complete -c imgvault -n "__fish_imgvault_using_subcommand inspect" -l files-from -d 'Take the paths listed in a file too, one a line (- is standard input)' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand inspect" -l vault -d 'Use the vault in this folder' -r -f -a "(__fish_complete_directories)"
complete -c imgvault -n "__fish_imgvault_using_subcommand inspect" -l user -d 'Act as this user instead of the one who logged in last' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand inspect" -l color -d 'Colour the output' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c imgvault -n "__fish_imgvault_using_subcommand inspect" -l progress -d 'Show how far a long command is' -r -f -a "auto\t'A bar on a terminal, nothing elsewhere'
bar\t'A bar on standard error'
plain\t'A line now and then, for a log'
none\t'Nothing'"
complete -c imgvault -n "__fish_imgvault_using_subcommand inspect" -l lock-timeout -d 'Wait this long for a busy vault (30s unless told)' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand inspect" -l config -d 'Read this configuration file instead of the usual one' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand inspect" -l words -d 'With `--format exiftool`: words, not numbers'
complete -c imgvault -n "__fish_imgvault_using_subcommand inspect" -s 0 -l null -d 'Separate the listed paths by NUL'
complete -c imgvault -n "__fish_imgvault_using_subcommand inspect" -l json -d 'Print JSON Lines and nothing else on standard output'
complete -c imgvault -n "__fish_imgvault_using_subcommand inspect" -s q -l quiet -d 'Print no status, only what was asked for and errors'
complete -c imgvault -n "__fish_imgvault_using_subcommand inspect" -s v -l verbose -d 'Tell more on standard error'
complete -c imgvault -n "__fish_imgvault_using_subcommand inspect" -l no-input -d 'Ask nothing, even on a terminal'
complete -c imgvault -n "__fish_imgvault_using_subcommand inspect" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imgvault -n "__fish_imgvault_using_subcommand lint" -l rules -d 'Take the rules of this file' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand lint" -l format -d 'Print in this form (text unless told)' -r -f -a "text\t'A line a finding, for people'
jsonl\t'One JSON object a line'
github\t'Annotations of GitHub Actions'
sarif\t'One SARIF 2.1.0 log'"
complete -c imgvault -n "__fish_imgvault_using_subcommand lint" -l files-from -d 'Take the paths listed in a file too, one a line (- is standard input)' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand lint" -l vault -d 'Use the vault in this folder' -r -f -a "(__fish_complete_directories)"
complete -c imgvault -n "__fish_imgvault_using_subcommand lint" -l user -d 'Act as this user instead of the one who logged in last' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand lint" -l color -d 'Colour the output' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c imgvault -n "__fish_imgvault_using_subcommand lint" -l progress -d 'Show how far a long command is' -r -f -a "auto\t'A bar on a terminal, nothing elsewhere'
bar\t'A bar on standard error'
plain\t'A line now and then, for a log'
none\t'Nothing'"
complete -c imgvault -n "__fish_imgvault_using_subcommand lint" -l lock-timeout -d 'Wait this long for a busy vault (30s unless told)' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand lint" -l config -d 'Read this configuration file instead of the usual one' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand lint" -l show-values -d 'Print the values that break a rule too'
complete -c imgvault -n "__fish_imgvault_using_subcommand lint" -s 0 -l null -d 'Separate the listed paths by NUL'
complete -c imgvault -n "__fish_imgvault_using_subcommand lint" -l json -d 'Print JSON Lines and nothing else on standard output'
complete -c imgvault -n "__fish_imgvault_using_subcommand lint" -s q -l quiet -d 'Print no status, only what was asked for and errors'
complete -c imgvault -n "__fish_imgvault_using_subcommand lint" -s v -l verbose -d 'Tell more on standard error'
complete -c imgvault -n "__fish_imgvault_using_subcommand lint" -l no-input -d 'Ask nothing, even on a terminal'
complete -c imgvault -n "__fish_imgvault_using_subcommand lint" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imgvault -n "__fish_imgvault_using_subcommand strip" -s o -l output -d 'Write the stripped images into this folder, made if missing' -r -f -a "(__fish_complete_directories)"
complete -c imgvault -n "__fish_imgvault_using_subcommand strip" -l keep -d 'Keep only these besides the picture (orientation,icc unless told)' -r -f -a "orientation\t'How the picture is to be turned'
icc\t'The colour profile'
copyright\t'The copyright, of EXIF, XMP, IPTC or PNG'
artist\t'Who made it, of EXIF, XMP, IPTC or PNG'
taken\t'When it was taken'
none\t'Nothing'"
complete -c imgvault -n "__fish_imgvault_using_subcommand strip" -l files-from -d 'Take the paths listed in a file too, one a line (- is standard input)' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand strip" -l vault -d 'Use the vault in this folder' -r -f -a "(__fish_complete_directories)"
complete -c imgvault -n "__fish_imgvault_using_subcommand strip" -l user -d 'Act as this user instead of the one who logged in last' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand strip" -l color -d 'Colour the output' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c imgvault -n "__fish_imgvault_using_subcommand strip" -l progress -d 'Show how far a long command is' -r -f -a "auto\t'A bar on a terminal, nothing elsewhere'
bar\t'A bar on standard error'
plain\t'A line now and then, for a log'
none\t'Nothing'"
complete -c imgvault -n "__fish_imgvault_using_subcommand strip" -l lock-timeout -d 'Wait this long for a busy vault (30s unless told)' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand strip" -l config -d 'Read this configuration file instead of the usual one' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand strip" -l in-place -d 'Replace each image by the stripped one, with its mode and times'
complete -c imgvault -n "__fish_imgvault_using_subcommand strip" -s n -l dry-run -d 'Say what would be stripped, and write nothing'
complete -c imgvault -n "__fish_imgvault_using_subcommand strip" -s 0 -l null -d 'Separate the listed paths by NUL'
complete -c imgvault -n "__fish_imgvault_using_subcommand strip" -l json -d 'Print JSON Lines and nothing else on standard output'
complete -c imgvault -n "__fish_imgvault_using_subcommand strip" -s q -l quiet -d 'Print no status, only what was asked for and errors'
complete -c imgvault -n "__fish_imgvault_using_subcommand strip" -s v -l verbose -d 'Tell more on standard error'
complete -c imgvault -n "__fish_imgvault_using_subcommand strip" -l no-input -d 'Ask nothing, even on a terminal'
complete -c imgvault -n "__fish_imgvault_using_subcommand strip" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imgvault -n "__fish_imgvault_using_subcommand verify" -l sample -d 'Read only a share of the images, drawn anew each time' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand verify" -l vault -d 'Use the vault in this folder' -r -f -a "(__fish_complete_directories)"
complete -c imgvault -n "__fish_imgvault_using_subcommand verify" -l user -d 'Act as this user instead of the one who logged in last' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand verify" -l color -d 'Colour the output' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c imgvault -n "__fish_imgvault_using_subcommand verify" -l progress -d 'Show how far a long command is' -r -f -a "auto\t'A bar on a terminal, nothing elsewhere'
bar\t'A bar on standard error'
plain\t'A line now and then, for a log'
none\t'Nothing'"
complete -c imgvault -n "__fish_imgvault_using_subcommand verify" -l lock-timeout -d 'Wait this long for a busy vault (30s unless told)' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand verify" -l config -d 'Read this configuration file instead of the usual one' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand verify" -l read-data -d 'Open every record and every image'
complete -c imgvault -n "__fish_imgvault_using_subcommand verify" -l repair -d 'Destroy bytes that no row names, and rebuild the index'
complete -c imgvault -n "__fish_imgvault_using_subcommand verify" -l json -d 'Print JSON Lines and nothing else on standard output'
complete -c imgvault -n "__fish_imgvault_using_subcommand verify" -s q -l quiet -d 'Print no status, only what was asked for and errors'
complete -c imgvault -n "__fish_imgvault_using_subcommand verify" -s v -l verbose -d 'Tell more on standard error'
complete -c imgvault -n "__fish_imgvault_using_subcommand verify" -l no-input -d 'Ask nothing, even on a terminal'
complete -c imgvault -n "__fish_imgvault_using_subcommand verify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imgvault -n "__fish_imgvault_using_subcommand backup" -l vault -d 'Use the vault in this folder' -r -f -a "(__fish_complete_directories)"
complete -c imgvault -n "__fish_imgvault_using_subcommand backup" -l user -d 'Act as this user instead of the one who logged in last' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand backup" -l color -d 'Colour the output' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c imgvault -n "__fish_imgvault_using_subcommand backup" -l progress -d 'Show how far a long command is' -r -f -a "auto\t'A bar on a terminal, nothing elsewhere'
bar\t'A bar on standard error'
plain\t'A line now and then, for a log'
none\t'Nothing'"
complete -c imgvault -n "__fish_imgvault_using_subcommand backup" -l lock-timeout -d 'Wait this long for a busy vault (30s unless told)' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand backup" -l config -d 'Read this configuration file instead of the usual one' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand backup" -l json -d 'Print JSON Lines and nothing else on standard output'
complete -c imgvault -n "__fish_imgvault_using_subcommand backup" -s q -l quiet -d 'Print no status, only what was asked for and errors'
complete -c imgvault -n "__fish_imgvault_using_subcommand backup" -s v -l verbose -d 'Tell more on standard error'
complete -c imgvault -n "__fish_imgvault_using_subcommand backup" -l no-input -d 'Ask nothing, even on a terminal'
complete -c imgvault -n "__fish_imgvault_using_subcommand backup" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imgvault -n "__fish_imgvault_using_subcommand restore" -l vault -d 'Use the vault in this folder' -r -f -a "(__fish_complete_directories)"
complete -c imgvault -n "__fish_imgvault_using_subcommand restore" -l user -d 'Act as this user instead of the one who logged in last' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand restore" -l color -d 'Colour the output' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c imgvault -n "__fish_imgvault_using_subcommand restore" -l progress -d 'Show how far a long command is' -r -f -a "auto\t'A bar on a terminal, nothing elsewhere'
bar\t'A bar on standard error'
plain\t'A line now and then, for a log'
none\t'Nothing'"
complete -c imgvault -n "__fish_imgvault_using_subcommand restore" -l lock-timeout -d 'Wait this long for a busy vault (30s unless told)' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand restore" -l config -d 'Read this configuration file instead of the usual one' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand restore" -l json -d 'Print JSON Lines and nothing else on standard output'
complete -c imgvault -n "__fish_imgvault_using_subcommand restore" -s q -l quiet -d 'Print no status, only what was asked for and errors'
complete -c imgvault -n "__fish_imgvault_using_subcommand restore" -s v -l verbose -d 'Tell more on standard error'
complete -c imgvault -n "__fish_imgvault_using_subcommand restore" -l no-input -d 'Ask nothing, even on a terminal'
complete -c imgvault -n "__fish_imgvault_using_subcommand restore" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imgvault -n "__fish_imgvault_using_subcommand doctor" -l vault -d 'Use the vault in this folder' -r -f -a "(__fish_complete_directories)"
complete -c imgvault -n "__fish_imgvault_using_subcommand doctor" -l user -d 'Act as this user instead of the one who logged in last' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand doctor" -l color -d 'Colour the output' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c imgvault -n "__fish_imgvault_using_subcommand doctor" -l progress -d 'Show how far a long command is' -r -f -a "auto\t'A bar on a terminal, nothing elsewhere'
bar\t'A bar on standard error'
plain\t'A line now and then, for a log'
none\t'Nothing'"
complete -c imgvault -n "__fish_imgvault_using_subcommand doctor" -l lock-timeout -d 'Wait this long for a busy vault (30s unless told)' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand doctor" -l config -d 'Read this configuration file instead of the usual one' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand doctor" -l json -d 'Print JSON Lines and nothing else on standard output'
complete -c imgvault -n "__fish_imgvault_using_subcommand doctor" -s q -l quiet -d 'Print no status, only what was asked for and errors'
complete -c imgvault -n "__fish_imgvault_using_subcommand doctor" -s v -l verbose -d 'Tell more on standard error'
complete -c imgvault -n "__fish_imgvault_using_subcommand doctor" -l no-input -d 'Ask nothing, even on a terminal'
complete -c imgvault -n "__fish_imgvault_using_subcommand doctor" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imgvault -n "__fish_imgvault_using_subcommand completions" -l vault -d 'Use the vault in this folder' -r -f -a "(__fish_complete_directories)"
complete -c imgvault -n "__fish_imgvault_using_subcommand completions" -l user -d 'Act as this user instead of the one who logged in last' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand completions" -l color -d 'Colour the output' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c imgvault -n "__fish_imgvault_using_subcommand completions" -l progress -d 'Show how far a long command is' -r -f -a "auto\t'A bar on a terminal, nothing elsewhere'
bar\t'A bar on standard error'
plain\t'A line now and then, for a log'
none\t'Nothing'"
complete -c imgvault -n "__fish_imgvault_using_subcommand completions" -l lock-timeout -d 'Wait this long for a busy vault (30s unless told)' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand completions" -l config -d 'Read this configuration file instead of the usual one' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand completions" -l json -d 'Print JSON Lines and nothing else on standard output'
complete -c imgvault -n "__fish_imgvault_using_subcommand completions" -s q -l quiet -d 'Print no status, only what was asked for and errors'
complete -c imgvault -n "__fish_imgvault_using_subcommand completions" -s v -l verbose -d 'Tell more on standard error'
complete -c imgvault -n "__fish_imgvault_using_subcommand completions" -l no-input -d 'Ask nothing, even on a terminal'
complete -c imgvault -n "__fish_imgvault_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c imgvault -n "__fish_imgvault_using_subcommand help" -l vault -d 'Use the vault in this folder' -r -f -a "(__fish_complete_directories)"
complete -c imgvault -n "__fish_imgvault_using_subcommand help" -l user -d 'Act as this user instead of the one who logged in last' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand help" -l color -d 'Colour the output' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c imgvault -n "__fish_imgvault_using_subcommand help" -l progress -d 'Show how far a long command is' -r -f -a "auto\t'A bar on a terminal, nothing elsewhere'
bar\t'A bar on standard error'
plain\t'A line now and then, for a log'
none\t'Nothing'"
complete -c imgvault -n "__fish_imgvault_using_subcommand help" -l lock-timeout -d 'Wait this long for a busy vault (30s unless told)' -r -f
complete -c imgvault -n "__fish_imgvault_using_subcommand help" -l config -d 'Read this configuration file instead of the usual one' -r -F
complete -c imgvault -n "__fish_imgvault_using_subcommand help" -l json -d 'Print JSON Lines and nothing else on standard output'
complete -c imgvault -n "__fish_imgvault_using_subcommand help" -s q -l quiet -d 'Print no status, only what was asked for and errors'
complete -c imgvault -n "__fish_imgvault_using_subcommand help" -s v -l verbose -d 'Tell more on standard error'
complete -c imgvault -n "__fish_imgvault_using_subcommand help" -l no-input -d 'Ask nothing, even on a terminal'
complete -c imgvault -n "__fish_imgvault_using_subcommand help" -s h -l help -d 'Print help (see more with \'--help\')'
