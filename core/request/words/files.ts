/** What whoever sent a file is told when it was not kept. */
export const fileWords = {
  "file.refused": {
    el: {
      chat: "Ένα αρχείο σας δεν άνοιξε: μάλλον έφτασε μισό. Στείλτε το ξανά.",
      sms: "{name}: ένα αρχείο σας δεν άνοιξε. Στείλτε το ξανά.",
      spoken: "Ένα αρχείο σας δεν άνοιξε.",
    },
    en: {
      chat: "One of your files could not be opened: it may have arrived in part. Send it again.",
      sms: "{name}: one of your files could not be opened. Please send it again.",
      spoken: "One of your files could not be opened.",
    },
  },
  "file.wrong-type": {
    el: {
      chat: "Ένα αρχείο σας είναι σε μορφή που δεν ανοίγει εδώ. Παίρνουμε φωτογραφίες, ηχητικά, βίντεο και PDF.",
      sms: "{name}: ένα αρχείο σας δεν ανοίγει εδώ. Παίρνουμε φωτογραφίες, ηχητικά, βίντεο, PDF.",
      spoken: "Ένα αρχείο σας είναι σε μορφή που δεν ανοίγει εδώ.",
    },
    en: {
      chat: "One of your files is of a kind that does not open here. We take photos, sound, video and PDF.",
      sms: "{name}: a file of yours does not open here. We take photos, sound, video, PDF.",
      spoken: "One of your files is of a kind that does not open here.",
    },
  },
  "file.heic": {
    el: {
      chat: "Μια φωτογραφία σας είναι σε μορφή HEIC και δεν ανοίγει εδώ. Στείλτε την ως φωτογραφία και όχι ως αρχείο. Στο iPhone και για τις επόμενες: Ρυθμίσεις, Κάμερα, Μορφές, Πιο συμβατή.",
      sms: "{name}: μια φωτογραφία σας (HEIC) δεν ανοίγει. Στείλτε την ως φωτογραφία, όχι ως αρχείο.",
      spoken: "Μια φωτογραφία σας δεν ανοίγει. Στείλτε την ως φωτογραφία και όχι ως αρχείο.",
    },
    en: {
      chat: "One of your photos is in HEIC format and does not open here. Send it as a photo and not as a file. On an iPhone, for the next ones too: Settings, Camera, Formats, Most Compatible.",
      sms: "{name}: a photo of yours (HEIC) does not open. Send it as a photo, not as a file.",
      spoken: "One of your photos does not open. Send it as a photo and not as a file.",
    },
  },
  "file.lost": {
    el: {
      chat: "Ένα αρχείο σας δεν έφτασε σε εμάς. Αν το θέλετε, στείλτε το ξανά.",
      sms: "{name}: ένα αρχείο σας δεν έφτασε. Αν το θέλετε, στείλτε το ξανά.",
      spoken: "Ένα αρχείο σας δεν έφτασε σε εμάς.",
    },
    en: {
      chat: "One of your files did not reach us. If it matters, send it again.",
      sms: "{name}: one of your files did not reach us. If it matters, send it again.",
      spoken: "One of your files did not reach us.",
    },
  },
  "file.too-heavy": {
    el: {
      chat: "Ένα αρχείο σας είναι πολύ βαρύ και δεν άνοιξε. Αν είναι φωτογραφία, στείλτε την ως φωτογραφία και όχι ως αρχείο.",
      sms: "{name}: ένα αρχείο σας είναι πολύ βαρύ. Στείλτε το ως φωτογραφία, όχι ως αρχείο.",
      spoken: "Ένα αρχείο σας είναι πολύ βαρύ και δεν άνοιξε.",
    },
    en: {
      chat: "One of your files is too heavy and did not open. If it is a photo, send it as a photo and not as a file.",
      sms: "{name}: a file of yours is too heavy. Send it as a photo, not as a file.",
      spoken: "One of your files is too heavy and did not open.",
    },
  },
  "file.too-big": {
    el: {
      chat: "Ένα αρχείο σας ήταν πολύ μεγάλο. Παίρνουμε έως 20 MB, και βίντεο έως 50 MB όπου το αφήνει η εφαρμογή.",
      sms: "{name}: ένα αρχείο σας ήταν πολύ μεγάλο. Παίρνουμε έως 20 MB, βίντεο έως 50.",
      spoken: "Ένα αρχείο σας ήταν πολύ μεγάλο.",
    },
    en: {
      chat: "One of your files was too big. We take up to 20 MB, and video of up to 50 MB where the app lets it through.",
      sms: "{name}: a file of yours was too big. We take up to 20 MB, video up to 50.",
      spoken: "One of your files was too big.",
    },
  },
  "file.enough-today": {
    el: {
      chat: "Ένα αρχείο σας δεν το κρατήσαμε: για σήμερα πήραμε από εσάς όσα χωρούν. Στείλτε το αύριο.",
      sms: "{name}: ένα αρχείο σας δεν χωρούσε στα σημερινά. Στείλτε το αύριο.",
      spoken: "Ένα αρχείο σας δεν το κρατήσαμε. Στείλτε το αύριο.",
    },
    en: {
      chat: "We did not keep one of your files: we have taken as much from you as fits in a day. Send it tomorrow.",
      sms: "{name}: a file of yours did not fit into today. Send it tomorrow.",
      spoken: "We did not keep one of your files. Send it tomorrow.",
    },
  },
} as const;
