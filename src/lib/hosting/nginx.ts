/** The configuration of a plain nginx, from the same tables as everything else that serves the site. */
import { CONTENT_TYPES, OTHER_CONTENT_TYPE } from './content-types.ts';
import { HASHED_PATTERN, IMMUTABLE, REVALIDATE, SECURITY_HEADERS } from './headers.ts';

/** A file to include within `http { … }`. */
export function toNginx(): string {
  return `# Written by \`npm run hosting\` from src/lib/hosting/: change it there, and here only what is marked “yours”.
# Put it into /etc/nginx/conf.d/, and the built site where \`root\` says:
#   npm ci && npm test && npm run precompress && rsync -a --delete-after dist/ host:/var/www/site/
# A site with a base path, such as /path/, goes into a folder of that name: /var/www/site/path/.

map $uri $kept {
    default "${REVALIDATE}";
    "~${HASHED_PATTERN}" "${IMMUTABLE}";
}

server {
    listen 80; # yours: with a certificate, listen 443 ssl
    listen [::]:80;
    server_name example.org; # yours
    root /var/www/site; # yours

    index index.html;
    error_page 404 /404.html; # with a base path: /path/404.html
    absolute_redirect off;
    server_tokens off;
    autoindex off;

    # The forms that \`npm run precompress\` puts beside the files. For brotli: Debian’s package
    # libnginx-mod-http-brotli-static, and the second line.
    gzip_static on;
    # brotli_static on;
    gzip_vary on;

    types {
${toTypes()}
    }
    default_type ${OTHER_CONTENT_TYPE};
    charset utf-8;
    charset_types ${toCharsetTypes().join(' ')};

    # In one place: an add_header in a location would take all of these away there.
${Object.entries(SECURITY_HEADERS)
  .map(([name, value]) => `    add_header ${name} "${value}" always;`)
  .join('\n')}
    add_header Cache-Control $kept always;
    # Once the domain will only ever be https, and not before: browsers hold on to it.
    # add_header Strict-Transport-Security "max-age=63072000; includeSubDomains" always;

    # Read by other hosts; nothing to a reader.
    location ~ /_headers$ {
        return 404;
    }
}
`;
}

function toTypes(): string {
  const byType = Map.groupBy(Object.keys(CONTENT_TYPES), (ending) => bare(CONTENT_TYPES[ending] ?? ''));
  return [...byType]
    .map(([type, endings]) => `        ${type} ${endings.map((ending) => ending.slice(1)).join(' ')};`)
    .join('\n');
}

/** The types that say their encoding. `text/html` always does. */
function toCharsetTypes(): string[] {
  const texts = Object.values(CONTENT_TYPES).filter((type) => type.includes('charset'));
  return [...new Set(texts.map(bare))].filter((type) => type !== 'text/html');
}

const bare = (type: string): string => type.replace(/;.*/, '');
