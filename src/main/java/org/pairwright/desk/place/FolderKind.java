package org.pairwright.desk.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pairwright.text.Sentence;

/**
 * Recognises places where a desk is not safe: folders that some program keeps in step with other computers, and folders
 * on other computers. There a file can be copied or replaced while it is being written.
 */
public final class FolderKind {
    /** As {@code FileStore.type()} names them on Linux and macOS. */
    private static final Set<String> NETWORK = Set.of(
            "nfs",
            "nfs3",
            "nfs4",
            "cifs",
            "smb",
            "smbfs",
            "smb2",
            "smb3",
            "9p",
            "afpfs",
            "webdav",
            "webdavfs",
            "davfs",
            "fuse.davfs",
            "fuse.davfs2",
            "fuse.sshfs",
            "sshfs",
            "fuse.gvfsd-fuse",
            "fuse.rclone",
            "fuse.glusterfs",
            "ceph",
            "afs",
            "ncpfs",
            "vboxsf",
            "prl_fs",
            "fuse.vmhgfs-fuse");

    private static final List<String> ONE_DRIVE = List.of("OneDrive", "OneDriveCommercial", "OneDriveConsumer");

    /** What the folders of such programs are called, in small letters, and the program. */
    private static final Map<Pattern, String> SYNCED = Map.of(
            Pattern.compile("onedrive( - .*|-.*)?"), "OneDrive",
            Pattern.compile("dropbox( \\(.*\\)|-.*)?"), "Dropbox",
            Pattern.compile("google ?drive(-.*)?|my drive|drivefs"), "Google Drive",
            Pattern.compile("mobile documents|icloud ?drive|com~apple~clouddocs"), "iCloud",
            Pattern.compile("nextcloud\\d*(-.*)?"), "Nextcloud",
            Pattern.compile("owncloud(-.*)?"), "ownCloud",
            Pattern.compile("box sync|box-box"), "Box",
            Pattern.compile("pcloud ?(drive|sync)?"), "pCloud",
            Pattern.compile("mega(sync)?( downloads)?|megasync"), "MEGA",
            Pattern.compile("seafile"), "Seafile");

    private static final Pattern DROPBOX_PATH = Pattern.compile("\"path\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final Machine machine;

    /**
     * What is known of the machine.
     *
     * @param system the operating system's name
     * @param environment the variables of the process
     * @param home the user's own folder
     * @param dropbox what Dropbox says about itself, empty where it is not there
     */
    record Machine(String system, Map<String, String> environment, String home, String dropbox) {

        boolean isWindows() {
            return system.toLowerCase(Locale.ROOT).startsWith("windows");
        }
    }

    FolderKind(Machine machine) {
        this.machine = machine;
    }

    public static FolderKind ofThisMachine() {
        var home = System.getProperty("user.home", "");
        return new FolderKind(new Machine(System.getProperty("os.name", ""), System.getenv(), home, dropboxInfo(home)));
    }

    /** Why the data should not lie in this folder and what to do, where it should not. */
    public Optional<Sentence> warning(Path folder) {
        var whole = folder.toAbsolutePath().normalize();
        return warning(whole.toString(), storeOf(whole));
    }

    /**
     * The same by what is known of the folder.
     *
     * @param folder its whole path
     * @param store the type of file system it lies on, empty where nobody knows
     */
    Optional<Sentence> warning(String folder, String store) {
        return syncedBy(folder)
                .map(program -> Sentence.of("folder.synced", program, folder))
                .or(() ->
                        isRemote(folder, store) ? Optional.of(Sentence.of("folder.remote", folder)) : Optional.empty());
    }

    private Optional<String> syncedBy(String folder) {
        if (ONE_DRIVE.stream()
                .flatMap(name -> Optional.ofNullable(machine.environment().get(name)).stream())
                .anyMatch(place -> isIn(folder, place))) {
            return Optional.of("OneDrive");
        }
        if (DROPBOX_PATH
                .matcher(machine.dropbox())
                .results()
                .anyMatch(found -> isIn(folder, found.group(1).replace("\\\\", "\\")))) {
            return Optional.of("Dropbox");
        }
        if (isIn(folder, machine.home() + "/Box")) {
            return Optional.of("Box");
        }
        return parts(folder).stream()
                .flatMap(part -> SYNCED.entrySet().stream()
                        .filter(known -> known.getKey().matcher(part).matches()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private boolean isRemote(String folder, String store) {
        return NETWORK.contains(store.toLowerCase(Locale.ROOT)) || isShare(folder) || isHomeOnAShare(folder);
    }

    /** {@code \\server\share}, also in its long form; {@code \\?\C:} is a disk of this computer. */
    private boolean isShare(String folder) {
        var plain = folder.replace('/', '\\').toLowerCase(Locale.ROOT);
        boolean ofThisComputer = plain.startsWith("\\\\?\\") || plain.startsWith("\\\\.\\");
        return plain.startsWith("\\\\?\\unc\\")
                || (plain.startsWith("\\\\") && !ofThisComputer && (machine.isWindows() || folder.startsWith("\\")));
    }

    /** Windows says of one drive letter at least where it leads: that of a home on a server. */
    private boolean isHomeOnAShare(String folder) {
        var drive = machine.environment().getOrDefault("HOMEDRIVE", "");
        return !drive.isEmpty()
                && machine.environment().getOrDefault("HOMESHARE", "").startsWith("\\\\")
                && isIn(folder, drive);
    }

    private static boolean isIn(String folder, String place) {
        var of = parts(place);
        var inside = parts(folder);
        return !of.isEmpty()
                && inside.size() >= of.size()
                && inside.subList(0, of.size()).equals(of);
    }

    private static List<String> parts(String folder) {
        return Arrays.stream(folder.toLowerCase(Locale.ROOT).split("[/\\\\]+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String storeOf(Path folder) {
        try {
            return Files.getFileStore(folder).type();
        } catch (IOException | RuntimeException _) {
            return "";
        }
    }

    private static String dropboxInfo(String home) {
        try {
            return Files.readString(Path.of(home).resolve(".dropbox").resolve("info.json"));
        } catch (IOException | RuntimeException _) {
            return "";
        }
    }
}
