// The addresses of sites, lists, items and files.
import { deleteColumn, getColumn, getColumns, patchColumn, postColumn } from './areas/columns.ts';
import { addTypeCopy, getSiteTypes, getType, getTypes } from './areas/content-types.ts';
import {
  deleteFile,
  getChildren,
  getContent,
  getDrive,
  getDriveItem,
  getDriveOfList,
  getDriveOfSite,
  getDrives,
  getFile,
  getListItem,
  getRoot,
  patchFile,
  postFolder,
} from './areas/drives.ts';
import { getDelta } from './areas/item-delta.ts';
import { getVersion, getVersionFields, getVersions, restoreVersion } from './areas/item-versions.ts';
import { deleteItem, getFields, getItem, getItems, patchFields, patchItem, postItem } from './areas/items.ts';
import { deleteList, getList, getLists, patchList, postList } from './areas/lists.ts';
import {
  deletePermission,
  getPermission,
  getPermissions,
  patchPermission,
  postPermission,
} from './areas/permissions.ts';
import { getSite, searchSites } from './areas/sites.ts';
import { getSubscriptionsOfList } from './areas/subscriptions.ts';
import { postUploadSession, putContent } from './areas/uploads.ts';
import type { Route } from './ask.ts';
import { anyone } from './gates.ts';
import { on, refuse } from './route-line.ts';
import { atSite, fullControlEverywhere } from './site.ts';
import { COST } from './units.ts';

const read = atSite('read');
const write = atSite('write');
const manage = atSite('manage');

const LIST = '/sites/{site}/lists/{list}';
const ITEM = `${LIST}/items/{item}`;
const VIEW = ['select', 'expand'];
const PAGED = [...VIEW, 'top', 'filter', 'skiptoken'];
const FEED = [...VIEW, 'top', 'token'];

const SITES: readonly Route[] = [
  on('GET /sites', anyone, COST.many, searchSites, ['search', 'select', 'top']),
  on('GET /sites/{site}', read, COST.single, getSite, ['select']),
  on('GET /sites/{site}/getByPath(path={sitePath})', read, COST.single, getSite, ['select']),
  on('GET /sites/{site}/columns', read, COST.many, getColumns, ['select']),
  on('POST /sites/{site}/columns', manage, COST.many, postColumn),
  on('GET /sites/{site}/columns/{column}', read, COST.single, getColumn),
  on('PATCH /sites/{site}/columns/{column}', manage, COST.many, patchColumn),
  on('DELETE /sites/{site}/columns/{column}', manage, COST.many, deleteColumn),
  on('GET /sites/{site}/contentTypes', read, COST.many, getSiteTypes),
  on('GET /sites/{site}/permissions', fullControlEverywhere, COST.permission, getPermissions),
  on('POST /sites/{site}/permissions', fullControlEverywhere, COST.permission, postPermission),
  on('GET /sites/{site}/permissions/{permission}', fullControlEverywhere, COST.permission, getPermission),
  on('PATCH /sites/{site}/permissions/{permission}', fullControlEverywhere, COST.permission, patchPermission),
  on('DELETE /sites/{site}/permissions/{permission}', fullControlEverywhere, COST.permission, deletePermission),
];

const LISTS: readonly Route[] = [
  on('GET /sites/{site}/lists', read, COST.many, getLists, PAGED),
  on('POST /sites/{site}/lists', manage, COST.many, postList),
  on(`GET ${LIST}`, read, COST.single, getList, VIEW),
  on(`PATCH ${LIST}`, manage, COST.many, patchList),
  on(`DELETE ${LIST}`, manage, COST.many, deleteList),
  on(`GET ${LIST}/columns`, read, COST.many, getColumns, ['select']),
  on(`POST ${LIST}/columns`, manage, COST.many, postColumn),
  on(`GET ${LIST}/columns/{column}`, read, COST.single, getColumn),
  on(`PATCH ${LIST}/columns/{column}`, manage, COST.many, patchColumn),
  on(`DELETE ${LIST}/columns/{column}`, manage, COST.many, deleteColumn),
  on(`GET ${LIST}/contentTypes`, read, COST.many, getTypes),
  on(`GET ${LIST}/contentTypes/{contentType}`, read, COST.single, getType),
  on(`POST ${LIST}/contentTypes/addCopy`, manage, COST.many, addTypeCopy),
  on(`GET ${LIST}/subscriptions`, read, COST.many, getSubscriptionsOfList),
];

const ITEMS: readonly Route[] = [
  on(`GET ${LIST}/items`, read, COST.many, getItems, [...PAGED, 'orderby', 'skip', 'count']),
  on(`POST ${LIST}/items`, write, COST.many, postItem),
  on(`GET ${LIST}/items/$count`, read, COST.single, refuse('itemCount')),
  on(`GET ${LIST}/items/delta`, read, COST.many, getDelta, FEED),
  on(`GET ${LIST}/items/delta()`, read, COST.many, getDelta, FEED),
  on(`GET ${LIST}/items/delta(token={token})`, read, COST.many, getDelta, FEED),
  on(`GET ${ITEM}`, read, COST.single, getItem, VIEW),
  on(`PATCH ${ITEM}`, write, COST.many, patchItem),
  on(`DELETE ${ITEM}`, write, COST.many, deleteItem),
  on(`GET ${ITEM}/fields`, read, COST.single, getFields, VIEW),
  on(`PATCH ${ITEM}/fields`, write, COST.many, patchFields),
  on(`GET ${ITEM}/attachments`, read, COST.single, refuse('attachments')),
  on(`GET ${ITEM}/versions`, read, COST.many, getVersions, VIEW),
  on(`GET ${ITEM}/versions/{version}`, read, COST.single, getVersion, VIEW),
  on(`GET ${ITEM}/versions/{version}/fields`, read, COST.single, getVersionFields),
  on(`POST ${ITEM}/versions/{version}/restoreVersion`, write, COST.many, restoreVersion),
];

const DRIVE = '/drives/{drive}';
const CONFLICT = ['@microsoft.graph.conflictbehavior'];
// The three ways to name a file: from the root by path, by id, and from a folder by path.
const NAMED = [`${DRIVE}/root:{path}`, `${DRIVE}/items/{file}:{path}`];
const FILE = `${DRIVE}/items/{file}`;

const DRIVES: readonly Route[] = [
  on('GET /sites/{site}/drives', read, COST.many, getDrives),
  on('GET /sites/{site}/drive', read, COST.single, getDriveOfSite),
  on(`GET ${LIST}/drive`, read, COST.single, getDriveOfList),
  on(`GET ${ITEM}/driveItem`, read, COST.single, getDriveItem),
  on(`GET ${DRIVE}`, read, COST.single, getDrive),
  on(`GET ${DRIVE}/root`, read, COST.single, getRoot),
  on(`GET ${DRIVE}/root/children`, read, COST.many, getChildren),
  on(`POST ${DRIVE}/root/children`, write, COST.many, postFolder),
  on(`GET ${FILE}`, read, COST.single, getFile),
  on(`PATCH ${FILE}`, write, COST.many, patchFile),
  on(`DELETE ${FILE}`, write, COST.many, deleteFile),
  on(`GET ${FILE}/children`, read, COST.many, getChildren),
  on(`POST ${FILE}/children`, write, COST.many, postFolder),
  on(`GET ${FILE}/content`, read, COST.single, getContent),
  on(`PUT ${FILE}/content`, write, COST.many, putContent),
  on(`POST ${FILE}/createUploadSession`, write, COST.many, postUploadSession),
  on(`GET ${FILE}/listItem`, read, COST.single, getListItem, VIEW),
  ...NAMED.flatMap((named) => [
    on(`GET ${named}`, read, COST.single, getFile),
    on(`GET ${named}:/children`, read, COST.many, getChildren),
    on(`GET ${named}:/content`, read, COST.single, getContent),
    on(`PUT ${named}:/content`, write, COST.many, putContent, CONFLICT),
    on(`POST ${named}:/createUploadSession`, write, COST.many, postUploadSession),
    on(`GET ${named}:/listItem`, read, COST.single, getListItem, VIEW),
  ]),
];

export const SHAREPOINT_URLS: readonly Route[] = [...SITES, ...LISTS, ...ITEMS, ...DRIVES];
